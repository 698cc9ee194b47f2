package org.attest.core.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.core.claim.Scope;
import org.attest.core.claim.Standing;
import org.attest.core.count.Wording;
import org.attest.core.match.Node;
import org.attest.core.text.Span;
import org.attest.core.time.Period;

/** On what footing a sentence puts its drafts (standing), and whether they are of the event, of the past, or of no fact (scope). */
final class Footing {
    private static final int BACKGROUND_REACH = 45;

    private final List<SentenceReading> sentences;
    private final PeriodReader periods;
    /** Every method the report tells of. */
    private final Set<String> methods;

    Footing(List<SentenceReading> sentences, PeriodReader periods) {
        this.sentences = sentences;
        this.periods = periods;
        this.methods = sentences.stream()
                .flatMap(sentence -> sentence.found("method").stream())
                .flatMap(node -> node.as("METHOD").get("method").stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Standing standing(Draft draft, Optional<Voice> voice) {
        List<Node> footings = draft.sentence().found("scope").stream()
                .filter(n -> n.is("FOOTING"))
                .toList();
        Optional<Standing> decided = footings.stream()
                .filter(n -> n.span().contains(draft.harmSpan()))
                .flatMap(n -> n.as("FOOTING").get("standing").stream())
                .flatMap(word -> decisive(word).stream())
                .findFirst();
        if (decided.isPresent()) {
            return decided.get();
        }
        boolean verified =
                has(footings, "verified") || voice.filter(Voice::verifies).isPresent();
        if (has(footings, "unverified") || doubtedAfter(draft)) {
            return Standing.UNVERIFIED;
        }
        if (verified && voice.isPresent() && !isHypothetical(draft)) {
            return Standing.VERIFIED;
        }
        if (voice.isPresent()) {
            return Standing.CLAIMED;
        }
        return footings.stream()
                .flatMap(n -> n.as("FOOTING").get("standing").stream())
                .filter(s -> s.equals("reported") || s.equals("alleged"))
                .map(s -> s.equals("alleged") ? Standing.ALLEGED : Standing.REPORTED)
                .findFirst()
                .orElse(Standing.ASSERTED);
    }

    private static boolean has(List<Node> footings, String standing) {
        return footings.stream().anyMatch(n -> n.as("FOOTING").has("standing", standing));
    }

    /** What a footing settles by itself for the harm it covers, whoever speaks. */
    private static Optional<Standing> decisive(String word) {
        return switch (word) {
            case "denied" -> Optional.of(Standing.DENIED);
            case "acknowledged" -> Optional.of(Standing.ACKNOWLEDGED);
            case "retracted" -> Optional.of(Standing.RETRACTED);
            default -> Optional.empty();
        };
    }

    /** The next sentence or the next paragraph's first says that nobody could verify this. */
    private boolean doubtedAfter(Draft draft) {
        int next = draft.sentence().number() + 1;
        return next < sentences.size()
                && sentences.get(next).found("scope").stream()
                        .anyMatch(n -> n.as("FOOTING").has("standing", "unverified"));
    }

    private static boolean isHypothetical(Draft draft) {
        return draft.sentence().found("scope").stream()
                .anyMatch(cue -> cue.is("HYPOTHETICAL") && cue.span().contains(draft.harmSpan()));
    }

    Scope scope(Draft draft, Optional<Period> period) {
        for (Node cue : draft.sentence().found("scope")) {
            boolean zero = cue.as("HYPOTHETICAL").has("scope", "negated") && isZero(draft);
            if (cue.is("HYPOTHETICAL") && !zero && cue.span().contains(draft.harmSpan())) {
                return cue.as("HYPOTHETICAL").has("scope", "negated") ? Scope.NEGATED : Scope.HYPOTHETICAL;
            }
            if (cue.is("BACKGROUND") && isMany(cue, draft) && isNear(cue.span(), draft)) {
                return Scope.BACKGROUND;
            }
        }
        boolean old = period.filter(periods::isOld).isPresent()
                || draft.sentence().surface("YEAR").stream().anyMatch(periods::isPastYear)
                || (period.filter(days -> days.basis() == Period.Basis.STATED).isEmpty()
                        && draft.sentence().surface("TIME").stream().anyMatch(periods::isOfPastYear));
        return old ? Scope.BACKGROUND : Scope.EVENT;
    }

    /** "Nobody was killed" says that nobody was: no harm is denied that a count would tell. */
    private static boolean isZero(Draft draft) {
        return draft.count().filter(count -> count.wording() == Wording.NONE).isPresent();
    }

    /** Some words make only a large number background: {@code least} is the smallest; but in a report of a method they name. */
    private boolean isMany(Node cue, Draft draft) {
        boolean excepted =
                cue.as("BACKGROUND").get("unless").filter(methods::contains).isPresent();
        if (excepted) {
            return false;
        }
        long least = cue.as("BACKGROUND").get("least").map(Long::parseLong).orElse(0L);
        return draft.count().filter(count -> count.interval().low() >= least).isPresent() || least == 0;
    }

    private static boolean isNear(Span cue, Draft draft) {
        int after = draft.victim().span().start() - cue.end();
        int before = cue.start() - draft.harmSpan().end();
        return (after >= 0 && after <= BACKGROUND_REACH)
                || (before >= 0 && before <= BACKGROUND_REACH)
                || cue.contains(draft.extent())
                || cue.overlaps(draft.harmSpan());
    }
}
