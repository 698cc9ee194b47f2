package org.attest.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.core.claim.Counting;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Perpetrator;
import org.attest.core.match.Node;
import org.attest.core.text.Document;
import org.attest.core.text.Span;

/** How it was done, by whom allegedly, and what the number adds to or replaces: what the sentence and its neighbours say. */
final class Circumstances {
    private final Document document;
    private final List<SentenceReading> sentences;
    private final Optional<String> onlyMethod;
    private final Set<Harm> counted = EnumSet.noneOf(Harm.class);

    Circumstances(Document document, List<SentenceReading> sentences) {
        this.document = document;
        this.sentences = sentences;
        Set<String> methods = sentences.stream()
                .flatMap(s -> s.found("method").stream())
                .flatMap(m -> m.as("METHOD").get("method").stream())
                .collect(Collectors.toSet());
        this.onlyMethod = methods.size() == 1 ? Optional.of(methods.iterator().next()) : Optional.empty();
    }

    /** The method told nearest in the sentence; in a report that tells of only one, that one. */
    Optional<String> method(Draft draft) {
        return draft.sentence().found("method").stream()
                .min(Comparator.comparingInt((Node m) -> distance(m.span(), draft.harmSpan())))
                .flatMap(m -> m.as("METHOD").get("method"))
                .or(() -> onlyMethod);
    }

    private static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : a.end() <= b.start() ? b.start() - a.end() : a.start() - b.end();
    }

    /** Those the harm's own words name; else those the sentence does; else the only ones of the sentence before, in one paragraph. */
    List<Perpetrator> perpetrators(Draft draft, Optional<String> allegedBy) {
        List<Node> named = own(draft);
        boolean first = draft.sentence().number() == 0;
        if (named.isEmpty() && !first && draft.harm().ofPeople()) {
            SentenceReading before = sentences.get(draft.sentence().number() - 1);
            List<Node> told = before.sameParagraph(draft.sentence()) ? told(before) : List.of();
            named = told.size() == 1 ? told : List.of();
        }
        VictimReader reader = new VictimReader(document.part(draft.sentence().part()));
        return named.stream().map(node -> reader.perpetrator(node, allegedBy)).toList();
    }

    private static List<Node> own(Draft draft) {
        List<Node> named = draft.perpetrators().isEmpty() ? told(draft.sentence()) : draft.perpetrators();
        return named.stream()
                .filter(node -> !node.span().overlaps(draft.victim().span()) || !isPeople(draft.victim()))
                .toList();
    }

    private static boolean isPeople(Node victim) {
        return VictimReader.PEOPLE_CLASSES.stream().anyMatch(victim::is);
    }

    private static List<Node> told(SentenceReading sentence) {
        List<Node> told = new ArrayList<>();
        for (Node found : sentence.found("perpetrator")) {
            for (Node by : found.all("p")) {
                if (told.stream().noneMatch(known -> known.span().overlaps(by.span()))) {
                    told.add(by);
                }
            }
        }
        return told;
    }

    /**
     * "Nine more" add to those of the same harm that the report counted before; when they were only recorded now, they may have been
     * harmed earlier. Call once for each draft, in reading order.
     */
    Counting counting(Draft draft) {
        List<Counting> told = cues(draft, "COUNTING", "v").stream()
                .flatMap(cue -> cue.as("COUNTING").get("counting").stream())
                .flatMap(word -> Counting.ofWord(word).stream())
                .toList();
        boolean added = told.contains(Counting.INCREMENTAL)
                || draft.victim().inside("COUNT").stream()
                        .anyMatch(count -> count.as("COUNT").has("more", "yes"));
        boolean before = counted.contains(draft.harm());
        if (draft.count().filter(count -> count.interval().isExact()).isPresent()) {
            counted.add(draft.harm());
        }
        if (added && before) {
            return told.contains(Counting.NEWLY_RECORDED) ? Counting.NEWLY_RECORDED : Counting.INCREMENTAL;
        }
        if (told.contains(Counting.INITIAL)) {
            return Counting.INITIAL;
        }
        return told.contains(Counting.CUMULATIVE) ? Counting.CUMULATIVE : Counting.UNKNOWN;
    }

    /** The earlier figure that the sentence says this one replaces. */
    OptionalLong revises(Draft draft) {
        Optional<Node> inside = draft.victim().inside("COUNT").stream()
                .flatMap(count -> count.first("o").stream())
                .findFirst();
        Optional<Node> before = cues(draft, "CHANGE", "v").stream()
                .flatMap(change -> change.first("o").stream())
                .findFirst();
        return inside.or(() -> before).map(VictimReader::number).orElseGet(OptionalLong::empty);
    }

    private static List<Node> cues(Draft draft, String kind, String role) {
        return draft.sentence().found("counting").stream()
                .filter(cue -> cue.is(kind))
                .filter(cue -> cue.all(role).stream()
                        .anyMatch(v -> v.span().overlaps(draft.victim().span())))
                .toList();
    }
}
