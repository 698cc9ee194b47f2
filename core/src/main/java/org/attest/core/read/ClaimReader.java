package org.attest.core.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.lang.LanguagePack;
import org.attest.core.lang.NumberWords;
import org.attest.core.match.Node;
import org.attest.core.match.Triggers;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.text.PublicationDate;
import org.attest.core.text.Sentence;
import org.attest.core.text.Sentences;
import org.attest.core.text.Span;
import org.attest.core.time.Period;

/**
 * Reads one report: text in, attributed claims out. Pure and total: the same document and knowledge give the same claims, and any text
 * gives a result. One reader may be used by several threads.
 */
public final class ClaimReader {
    /** Changes whenever the same document and pack may give other claims. */
    public static final String VERSION = "reader/2";

    /** A claim begins with what one of these stages found. */
    private static final List<String> CLAIM_STAGES = List.of("harm", "other", "event", "heading", "headline");

    private final Knowledge knowledge;
    /** Of each rule, its place in the pack. */
    private final Map<String, Integer> ruleOrder = new HashMap<>();

    private final Triggers triggers;

    public ClaimReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        knowledge.pack().grammar().rules().forEach(rule -> ruleOrder.put(rule.id(), ruleOrder.size()));
        this.triggers = Triggers.of(
                knowledge.pack().grammar(),
                CLAIM_STAGES,
                List.of(knowledge.pack().lexicon(), knowledge.names()),
                NumberWords.GIVES);
    }

    /**
     * Like {@link #read}, but a report in which nothing is found that a claim begins with is only looked through: it has no claims, and numbers set
     * aside and the day of the report are not looked for.
     */
    public Reading skim(Document document) {
        boolean tells = mayTell(document.text())
                || document.title().filter(this::mayTell).isPresent();
        return tells ? read(document) : new Reading(document, List.of(), List.of());
    }

    /** False when no sentence has what a claim begins with; only sentences with a trigger are looked at. */
    private boolean mayTell(String text) {
        for (Sentence sentence :
                Sentences.of(text, knowledge.pack().abbreviations(), (from, to) -> triggers.mayFind(text, from, to))) {
            Span span = sentence.span();
            if (triggers.mayFind(text, span.start(), span.end())
                    && knowledge.pack().finds(text, sentence, knowledge.names(), CLAIM_STAGES)) {
                return true;
            }
        }
        return false;
    }

    /** The rules because of which {@link #skim} must read every report: they need no word that can be looked for. */
    public List<String> openRules() {
        return triggers.open();
    }

    public Reading read(Document document) {
        List<SentenceReading> sentences = new ArrayList<>();
        document.title().ifPresent(title -> analyse(title, Part.TITLE, sentences));
        analyse(document.text(), Part.TEXT, sentences);
        Document dated = document;
        if (document.published().isEmpty()) {
            dated = new DocumentDater(document.text(), textOnly(sentences))
                    .infer()
                    .map(document::withPublished)
                    .orElse(document);
        }
        List<Member> members = new ArrayList<>();
        List<Claim> events = new ArrayList<>();
        List<Reading.NotCounted> notCounted = new ArrayList<>();
        Surroundings surroundings = new Surroundings(dated, knowledge, sentences, times(dated, sentences));
        FirstTold told = new FirstTold();
        Lists lists = new Lists(ruleOrder);
        for (SentenceReading sentence : sentences) {
            String words = dated.part(sentence.part());
            VictimReader victims = new VictimReader(words);
            List<Draft> harmed = lists.items(
                    sentence, victims, new HarmReader(harmStages(sentence), sentence, victims, ruleOrder).drafts());
            List<Draft> moved = new HarmReader(List.of("other"), sentence, victims, ruleOrder).drafts();
            List<Draft> happened = new EventReader(sentence, victims, ruleOrder).drafts();
            surroundings.enter(sentence);
            members.addAll(members(harmed, surroundings, told));
            members.addAll(members(moved, surroundings, told));
            happened.forEach(event -> events.add(surroundings.claim(event)));
            notCounted(sentence, joined(harmed, moved, happened), notCounted);
        }
        events.addAll(PeopleSets.link(Episodes.divide(dated, members, SideMatter.of(dated, sentences))));
        return new Reading(dated, inOrder(events), notCounted);
    }

    /** A title tells of harm in ways of its own as well. */
    private static List<String> harmStages(SentenceReading sentence) {
        return sentence.part() == Part.TITLE ? List.of("harm", "headline") : List.of("harm");
    }

    private static List<Draft> joined(List<Draft> harmed, List<Draft> moved, List<Draft> happened) {
        List<Draft> all = new ArrayList<>(harmed);
        all.addAll(moved);
        all.addAll(happened);
        return all;
    }

    /** The title's first, then by span, then by number. */
    private static List<Claim> inOrder(List<Claim> claims) {
        return claims.stream()
                .sorted(Comparator.comparing(Claim::in)
                        .thenComparing(Claim::span)
                        .thenComparing(Claim::numberSpan))
                .toList();
    }

    /** The claims of one sentence, each with the claim that its sentence makes it a part of. */
    private static List<Member> members(List<Draft> drafts, Surroundings surroundings, FirstTold told) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        Map<Span, Claim> byVictim = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            Claim claim = surroundings.claim(draft);
            told.first(draft, claim)
                    .ifPresent(first -> byVictim.put(draft.victim().span(), first));
        }
        return drafts.stream()
                .filter(draft -> byVictim.containsKey(draft.victim().span()))
                .map(draft -> Member.of(
                        draft,
                        byVictim.get(draft.victim().span()),
                        draft.whole()
                                .flatMap(whole -> Optional.ofNullable(
                                        byVictim.get(whole.victim().span())))
                                .map(Claim::id)))
                .toList();
    }

    private void analyse(String text, Part part, List<SentenceReading> into) {
        for (Sentence sentence : Sentences.of(text, knowledge.pack().abbreviations())) {
            into.add(new SentenceReading(
                    into.size(), part, sentence, knowledge.pack().analyse(text, sentence, knowledge.names())));
        }
    }

    private static List<SentenceReading> textOnly(List<SentenceReading> sentences) {
        return sentences.stream().filter(s -> s.part() == Part.TEXT).toList();
    }

    /** How this report's time words resolve; empty when nothing dates it. */
    private static Optional<TimeResolver> times(Document document, List<SentenceReading> sentences) {
        Optional<LocalDate> reference = document.published().map(PublicationDate::earliest);
        return reference.map(day -> {
            TimeResolver resolver = TimeResolver.at(day);
            Optional<LocalDate> lastEvent = sentences.stream()
                    .flatMap(s -> s.surface("TIME").stream())
                    .filter(t ->
                            t.as("TIME").has("kind", "range") || t.as("TIME").has("kind", "weekday"))
                    .flatMap(t -> resolver.resolve(t).stream())
                    .map(Period::end)
                    .max(LocalDate::compareTo);
            return resolver.endingWith(lastEvent.orElse(day));
        });
    }

    private void notCounted(SentenceReading sentence, List<Draft> drafts, List<Reading.NotCounted> into) {
        Set<Span> seen = new HashSet<>();
        for (Node node : LanguagePack.all(sentence.analysis(), "NUM")) {
            if (node.as("NUM").has("written", "digits") && seen.add(node.span())) {
                Span span = node.span();
                boolean counted =
                        drafts.stream().anyMatch(d -> d.victim().span().overlaps(span));
                if (!counted) {
                    into.add(new Reading.NotCounted(sentence.part(), span, reason(sentence, span)));
                }
            }
        }
    }

    private String reason(SentenceReading sentence, Span span) {
        Map<String, String> settings = knowledge.pack().settings();
        return sentence.analysis().nodes().stream()
                .filter(node -> node.span().contains(span))
                .flatMap(node -> node.rulesInside().stream())
                .map(rule -> settings.get("reason." + rule))
                .filter(reason -> reason != null)
                .findFirst()
                .orElse(settings.getOrDefault("reason", ""));
    }
}
