package org.attest.core.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.claim.Harm;

/** Lists under a heading: "Dead:", and then a line for each of them. Walks the report in reading order; one use for one document. */
final class Lists {
    /** "12." before an item is cut as a sentence of its own. */
    private static final int LONGEST_MARK = 3;

    private final Map<String, Integer> ruleOrder;
    private Optional<Harm> heading = Optional.empty();
    private SentenceReading before;

    Lists(Map<String, Integer> ruleOrder) {
        this.ruleOrder = ruleOrder;
    }

    /** The people of a line that is an item of a list and tells of no harm itself. */
    List<Draft> items(SentenceReading sentence, VictimReader victims, List<Draft> harmed) {
        if (sentence.sentence().span().length() <= LONGEST_MARK) {
            return harmed;
        }
        boolean next = before != null && follows(sentence);
        Optional<Harm> under = next && harmed.isEmpty() ? heading : Optional.empty();
        List<Draft> items = under.map(
                        harm -> new HarmReader(List.of("item"), harm, sentence, victims, ruleOrder).drafts())
                .orElse(List.of());
        if (items.isEmpty()) {
            heading = sentence.found("heading").stream()
                    .flatMap(node -> node.as("HEADING").get("harm").stream())
                    .flatMap(word -> Harm.ofWord(word).stream())
                    .findFirst();
        }
        before = sentence;
        return items.isEmpty() ? harmed : items;
    }

    /** The line after, or the rest of the same line. */
    private boolean follows(SentenceReading sentence) {
        int lines = sentence.sentence().paragraph() - before.sentence().paragraph();
        return before.part() == sentence.part() && lines <= 1;
    }
}
