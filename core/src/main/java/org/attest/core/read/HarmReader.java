package org.attest.core.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Unit;
import org.attest.core.claim.VictimStatus;
import org.attest.core.claim.Victims;
import org.attest.core.count.ReportedCount;
import org.attest.core.match.Features;
import org.attest.core.match.Node;
import org.attest.core.text.Span;

/**
 * Turns the harm and part rules of one sentence into drafts: one for each people phrase and harm. Where two rules claim the same
 * people, the one listed first in the pack wins.
 */
final class HarmReader {
    /** One harm of the people of one phrase. */
    private record Key(Span victim, Harm harm) {}

    private final SentenceReading sentence;
    private final VictimReader reader;
    private final Map<String, Integer> ruleOrder;
    private final List<String> stages;
    private final Harm unsaid;
    private final Map<Key, Draft> drafts = new LinkedHashMap<>();

    /** Reads the harms that the rules of some stages find. Readers of different stages do not see each other's people. */
    HarmReader(List<String> stages, SentenceReading sentence, VictimReader reader, Map<String, Integer> ruleOrder) {
        this(stages, Harm.KILLED, sentence, reader, ruleOrder);
    }

    /** @param unsaid the harm where a rule names none */
    HarmReader(
            List<String> stages,
            Harm unsaid,
            SentenceReading sentence,
            VictimReader reader,
            Map<String, Integer> ruleOrder) {
        this.stages = stages;
        this.unsaid = unsaid;
        this.sentence = sentence;
        this.reader = reader;
        this.ruleOrder = ruleOrder;
    }

    List<Draft> drafts() {
        List<Node> harms = new ArrayList<>(0);
        stages.forEach(stage -> harms.addAll(sentence.found(stage)));
        if (harms.isEmpty()) {
            return List.of();
        }
        harms.sort((a, b) -> Integer.compare(rank(a), rank(b)));
        for (Node harm : harms) {
            Features features = harm.as("HARM");
            Harm what = features.get("harm").flatMap(Harm::ofWord).orElse(unsaid);
            for (Node victim : harm.all("v")) {
                if (!isObject(victim, harm, harms) && !isTold(victim, harm)) {
                    draft(harm, victim, what, features, Optional.empty());
                }
            }
            if (features.has("count", "none") || features.has("count", "some") || features.has("count", "one")) {
                untold(harm, what, features);
            }
        }
        sentence.found("part").forEach(this::parts);
        sentence.found("counting").stream()
                .filter(change -> change.as("CHANGE").has("told", "yes"))
                .forEach(this::earlier);
        List<Draft> all = new ArrayList<>(drafts.values());
        all.sort((a, b) -> a.victim().span().compareTo(b.victim().span()));
        for (int i = 1; i < all.size(); i++) {
            all.set(
                    i,
                    hurt(all.get(i - 1), elliptic(all.get(i - 1), all.get(i)))
                            .by(culprits(all.subList(0, i), all.get(i))));
        }
        for (int i = all.size() - 1; i > 0; i--) {
            all.set(i - 1, anticipated(all.get(i - 1), all.get(i)));
        }
        inRow(all);
        return all;
    }

    /** "It killed nine people and five were hurt": the nine follow the verb that is theirs, and are no subject of what others suffered. */
    private boolean isObject(Node victim, Node harm, List<Node> harms) {
        Optional<Node> words =
                harm.first("h").filter(h -> h.span().start() >= victim.span().end());
        if (words.isEmpty()) {
            return false;
        }
        boolean othersFollow = harms.stream()
                .filter(other -> other.first("h").map(Node::span).equals(words.map(Node::span)))
                .flatMap(other -> other.all("v").stream())
                .anyMatch(other -> other.span().start() >= victim.span().end()
                        && other.span().end() <= words.get().span().start());
        return othersFollow
                && harms.stream()
                        .filter(other -> !other.as("HARM")
                                .get("harm")
                                .equals(harm.as("HARM").get("harm")))
                        .filter(other -> other.first("h")
                                .filter(verb -> isRightBefore(verb, victim))
                                .isPresent())
                        .anyMatch(other -> other.all("v").stream()
                                .anyMatch(object -> object.span().equals(victim.span())));
    }

    /** Nothing stands between a verb and its object, or an article. */
    private boolean isRightBefore(Node verb, Node object) {
        return verb.span().end() <= object.span().start()
                && sentence.analysis().nodes().stream()
                        .filter(node -> node.span().start() >= verb.span().end()
                                && node.span().end() <= object.span().start())
                        .allMatch(node -> node.is("DET"));
    }

    /** "745 civilians were killed, up from 340": the earlier count was of the same people as they were known then. */
    private void earlier(Node change) {
        Node old = change.first("o").orElseThrow();
        Node now = change.first("v").orElseThrow();
        Optional<Draft> of = drafts.values().stream()
                .filter(d -> d.victim().span().overlaps(now.span()))
                .findFirst();
        Optional<ReportedCount> count = reader.count(old);
        if (of.isEmpty() || count.isEmpty() || taken(old, of.get().harm())) {
            return;
        }
        Draft draft = of.get();
        drafts.put(
                key(old, draft.harm()),
                new Draft(
                        sentence,
                        old,
                        draft.harm(),
                        old.span(),
                        old.span(),
                        count,
                        draft.unit(),
                        Victims.unknown().withStatus(draft.victims().status()),
                        Optional.empty(),
                        draft.perpetrators(),
                        List.of(change.rule().orElseThrow()),
                        Optional.empty(),
                        draft.carriesVoice(),
                        false));
    }

    /** "Three soldiers were killed and five wounded", "and five others wounded": the people just named are left out. */
    private static Draft elliptic(Draft before, Draft draft) {
        boolean leftOut = isOthers(draft)
                && draft.victims().status() == VictimStatus.UNKNOWN
                && draft.harm() != before.harm()
                && draft.whole().isEmpty()
                && before.victims().status() != VictimStatus.PERPETRATOR;
        return leftOut
                ? draft.withVictims(draft.victims().withStatus(before.victims().status()))
                : draft;
    }

    /** "One man was killed and three others were shot": the others than the dead live. */
    private static Draft hurt(Draft before, Draft draft) {
        boolean lives = draft.harm() == Harm.KILLED_OR_INJURED
                && before.harm() == Harm.KILLED
                && VictimReader.features(draft.victim()).has("other", "yes");
        return lives ? draft.withHarm(Harm.INJURED) : draft;
    }

    /** "Soldiers Jo Paz, Ian Soto and Al Gray": what the first is told to be, the others are. */
    private void inRow(List<Draft> all) {
        boolean row = false;
        for (int i = 1; i < all.size(); i++) {
            Draft before = all.get(i - 1);
            Draft draft = all.get(i);
            row = (row || VictimReader.features(before.victim()).has("row", "yes"))
                    && before.harm() == draft.harm()
                    && draft.victims().status() == VictimStatus.UNKNOWN
                    && (draft.victim().is("RUN")
                            || VictimReader.features(draft.victim()).has("named", "yes"))
                    && nodes(before, draft).stream().allMatch(node -> node.is("CONJ") || node.is("COMMA"));
            if (row) {
                all.set(
                        i,
                        draft.withVictims(
                                draft.victims().withStatus(before.victims().status())));
            }
        }
    }

    /** What stands between two who came to harm. */
    private List<Node> nodes(Draft draft, Draft next) {
        int from = draft.victim().span().end();
        int to = next.victim().span().start();
        return sentence.analysis().nodes().stream()
                .filter(node -> node.span().start() >= from && node.span().end() <= to)
                .toList();
    }

    /** "Killed five and wounded nine soldiers": the people that the first number leaves out follow the second. */
    private Draft anticipated(Draft draft, Draft after) {
        List<Node> between = nodes(draft, after);
        boolean leftOut = draft.victim().is("COUNT")
                && after.victim().is("PEOPLE")
                && draft.victims().status() == VictimStatus.UNKNOWN
                && draft.harm() != after.harm()
                && draft.whole().isEmpty()
                && after.whole().isEmpty()
                && !VictimReader.features(after.victim()).has("other", "yes")
                && between.stream().anyMatch(node -> node.is("HARMV"))
                && between.stream().allMatch(node -> node.is("HARMV") || node.is("CONJ") || node.is("ADV"));
        return leftOut ? draft.withVictims(after.victims()) : draft;
    }

    /**
     * "Nine died, including two children, and five guards were hurt": the children are part of the nine, whose harm is told before them, and
     * begin no list of the hurt.
     */
    private boolean isTold(Node victim, Node harm) {
        Optional<Node> words =
                harm.first("h").filter(h -> h.span().start() >= victim.span().end());
        return words.isPresent()
                && harm.all("v").size() > 1
                && sentence.found("part").stream()
                        .filter(part ->
                                part.all("v").stream().anyMatch(v -> v.span().equals(victim.span())))
                        .flatMap(part -> part.first("w").stream())
                        .anyMatch(whole -> isHarmedBefore(whole, victim));
    }

    private boolean isHarmedBefore(Node whole, Node part) {
        return Stream.concat(sentence.found("harm").stream(), sentence.found("other").stream())
                .filter(harm -> harm.all("v").stream().anyMatch(v -> v.span().overlaps(whole.span())))
                .flatMap(harm -> harm.first("h").stream())
                .anyMatch(h -> h.span().end() <= part.span().start());
    }

    /** "Gunmen killed four labourers and wounded nine": who was harmed by words before him did not do what comes after. */
    private static List<Node> culprits(List<Draft> before, Draft draft) {
        return draft.perpetrators().stream()
                .flatMap(by -> before.stream()
                        .filter(d -> d.victim().span().overlaps(by.span())
                                && d.harmSpan().end() <= d.victim().span().start()
                                && !d.victim().span().overlaps(draft.victim().span()))
                        .findFirst()
                        .map(d -> d.perpetrators().stream())
                        .orElseGet(() -> Stream.of(by)))
                .toList();
    }

    private int rank(Node harm) {
        return ruleOrder.get(harm.rule().orElseThrow());
    }

    private void draft(Node harm, Node victim, Harm what, Features features, Optional<Draft> whole) {
        Optional<ReportedCount> count =
                reader.count(victim).or(() -> features.get("implicit").flatMap(kind -> reader.implicit(victim, kind)));
        boolean bare = features.has("bare", "no") && VictimReader.isBare(victim);
        boolean alive = what == Harm.INJURED && VictimReader.unit(victim) == Unit.BODIES;
        if (count.isEmpty() || bare || alive || taken(victim, what)) {
            return;
        }
        Span harmSpan = harm.first("h").map(Node::span).orElse(victim.span());
        Draft draft = new Draft(
                sentence,
                victim,
                what,
                harmSpan,
                harm.span().cover(victim.span()),
                count,
                VictimReader.unit(victim),
                inherit(reader.victims(victim, features), victim, whole),
                reader.individual(victim, features),
                harm.all("p"),
                rules(harm, victim),
                whole,
                features.has("voice", "carried"),
                features.has("harm", "retold"));
        drafts.put(key(victim, what), draft);
    }

    /** People of whom no number is said: that none came to harm, or that some or one did ("a deadly ambush on a patrol"). */
    private void untold(Node harm, Harm what, Features features) {
        Optional<Node> target = harm.first("t");
        Node victim = target.orElse(harm);
        Node told = harm.first("h").orElse(victim);
        if (taken(victim, what) || taken(told, what) || isOfOthers(told)) {
            return;
        }
        drafts.put(
                key(victim, what),
                new Draft(
                        sentence,
                        victim,
                        what,
                        harm.first("h").map(Node::span).orElse(harm.span()),
                        harm.span(),
                        Optional.of(reader.untold(harm, features.get("count").orElseThrow())),
                        Unit.PEOPLE,
                        target.map(people -> reader.victims(people, features))
                                .orElseGet(() -> VictimReader.untold(features)),
                        Optional.empty(),
                        harm.all("p"),
                        rules(harm, victim),
                        Optional.empty(),
                        false,
                        false));
    }

    /** A person is harmed once: who was killed is not also counted injured by a looser rule. */
    private boolean taken(Node victim, Harm what) {
        return drafts.containsKey(key(victim, what))
                || drafts.values().stream().anyMatch(d -> d.victim().span().overlaps(victim.span()));
    }

    /** The words of a harm already tell whom it was done to. */
    private boolean isOfOthers(Node harm) {
        return drafts.values().stream().anyMatch(d -> d.harmSpan().overlaps(harm.span()));
    }

    private static Key key(Node victim, Harm what) {
        return new Key(victim.span(), what);
    }

    private void parts(Node part) {
        Node whole = part.first("w").orElseThrow();
        Optional<Draft> of = drafts.values().stream()
                .filter(d -> d.victim().span().overlaps(whole.span()))
                .findFirst();
        if (of.isEmpty()) {
            return;
        }
        beforeOthers(part.all("v"), of.get()).forEach(told -> drafts.remove(key(told.victim(), told.harm())));
        for (Node victim : part.all("v")) {
            Optional<Draft> known = known(victim);
            if (known.filter(
                            draft -> isOthers(draft) && draft.harm() != of.get().harm())
                    .isPresent()) {
                return;
            }
            if (known.isPresent() && known.get() != of.get()) {
                Draft old = known.get();
                drafts.put(
                        key(old.victim(), old.harm()),
                        old.within(of.get()).withVictims(inherit(old.victims(), old.victim(), of)));
            } else if (known.isEmpty()) {
                draft(part, victim, of.get().harm(), Features.NONE, of);
            }
        }
    }

    private Optional<Draft> known(Node victim) {
        return drafts.values().stream()
                .filter(d -> d.victim().span().overlaps(victim.span()))
                .findFirst();
    }

    /** "Ten died, including two women, and six others were hurt": the women are told in one list with the hurt, and are not among them. */
    private List<Draft> beforeOthers(List<Node> parts, Draft whole) {
        List<Draft> told =
                parts.stream().flatMap(part -> known(part).stream()).distinct().toList();
        return told.stream()
                .filter(draft -> draft != whole && draft.harm() != whole.harm() && !isOthers(draft))
                .filter(draft -> drafts.values().stream()
                        .anyMatch(other -> (isOthers(other) || !told.contains(other))
                                && other.harmSpan().equals(draft.harmSpan())
                                && other.victim().span().start()
                                        >= draft.victim().span().end()))
                .toList();
    }

    /** "Five others", or "five" alone: people of whom the words before say what they are. */
    private static boolean isOthers(Draft draft) {
        return draft.victim().is("COUNT")
                || VictimReader.features(draft.victim()).has("other", "yes");
    }

    /** A part of which nothing is said is of the status of its whole. */
    private static Victims inherit(Victims own, Node victim, Optional<Draft> whole) {
        boolean silent = own.status() == VictimStatus.UNKNOWN;
        return whole.isPresent() && silent
                ? own.withStatus(whole.get().victims().status())
                : own;
    }

    private static List<String> rules(Node harm, Node victim) {
        List<String> rules = new ArrayList<>();
        rules.add(harm.rule().orElseThrow());
        for (String rule : victim.rulesInside()) {
            if (!rules.contains(rule)) {
                rules.add(rule);
            }
        }
        return rules;
    }
}
