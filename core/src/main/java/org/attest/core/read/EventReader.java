package org.attest.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Unit;
import org.attest.core.match.Features;
import org.attest.core.match.Node;
import org.attest.core.text.Span;

/**
 * Turns what the {@code event} rules of one sentence found into drafts: attacks, looting, outages and other events, in which no number
 * of people is told. Of two rules that found the same event in the same words, the one listed first in the pack wins.
 */
final class EventReader {
    private final SentenceReading sentence;
    private final VictimReader reader;
    private final Map<String, Integer> ruleOrder;

    EventReader(SentenceReading sentence, VictimReader reader, Map<String, Integer> ruleOrder) {
        this.sentence = sentence;
        this.reader = reader;
        this.ruleOrder = ruleOrder;
    }

    List<Draft> drafts() {
        if (sentence.found("event").isEmpty()) {
            return List.of();
        }
        List<Node> events = new ArrayList<>(sentence.found("event"));
        events.sort(Comparator.comparingInt(node -> ruleOrder.get(node.rule().orElseThrow())));
        List<Draft> drafts = new ArrayList<>();
        for (Node event : events) {
            event.as("EVENT").get("harm").flatMap(Harm::ofWord).ifPresent(what -> {
                boolean known = drafts.stream()
                        .anyMatch(d -> d.harm() == what
                                && (d.harmSpan().overlaps(words(event))
                                        || d.extent().equals(event.span())));
                if (!known) {
                    drafts.add(draft(event, what));
                }
            });
        }
        drafts.sort(Comparator.comparing(Draft::extent));
        return drafts;
    }

    private static Span words(Node event) {
        return event.first("h").map(Node::span).orElse(event.span());
    }

    private Draft draft(Node event, Harm what) {
        Optional<Node> target =
                event.first("t").filter(node -> !VictimReader.features(node).equals(Features.NONE));
        return new Draft(
                sentence,
                event,
                what,
                words(event),
                event.span(),
                event.first("c").flatMap(reader::count),
                Unit.INCIDENTS,
                target.map(people -> reader.victims(people, Features.NONE))
                        .orElseGet(() -> VictimReader.untold(event.as("EVENT"))),
                Optional.empty(),
                event.all("p"),
                event.rulesInside(),
                Optional.empty(),
                false,
                false);
    }
}
