package org.attest.formats.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Change;
import org.attest.core.reconcile.Figure;
import org.attest.core.reconcile.Revision;
import org.attest.core.reconcile.Timeline;
import org.attest.core.text.Part;
import org.attest.core.time.Period;

/** How counts followed one another, as JSON. Written only: computed anew from claims, never read back. */
final class HistoryJson {
    private HistoryJson() {}

    static ObjectNode timeline(Incident incident, Timeline timeline) {
        ObjectNode node = Fields.object().put("incident", incident.id()).put("title", incident.title());
        node.put("harm", timeline.harm().word()).put("victims", timeline.victims());
        Fields.putWords(node, "origin", timeline.origin());
        if (timeline.verified()) {
            node.put("verified", true);
        }
        ArrayNode steps = node.putArray("steps");
        timeline.steps().forEach(step -> steps.add(step(step)));
        return node;
    }

    static ObjectNode change(Change change) {
        ObjectNode node = Fields.object().put("row", "figure");
        node.put("incident", change.incident().id())
                .put("title", change.incident().title());
        node.put("harm", change.harm().word()).put("victims", change.victims());
        change.footing().ifPresent(footing -> node.put("footing", footing.word()));
        change.before().ifPresent(figure -> node.set("before", bounds(figure)));
        change.after().ifPresent(figure -> node.set("after", bounds(figure)));
        node.put("direction", change.direction().word());
        node.put("because", change.because());
        Fields.putWordsUnlessEmpty(node, "added", change.added());
        if (!change.replaced().isEmpty()) {
            ArrayNode pairs = node.putArray("replaced");
            change.replaced()
                    .forEach(
                            pair -> pairs.addObject().put("claim", pair.claim()).put("by", pair.by()));
        }
        return node;
    }

    private static ObjectNode bounds(Figure figure) {
        ObjectNode node = Fields.object();
        Fields.putBound(node, "low", figure.low());
        Fields.putBound(node, "best", figure.best());
        Fields.putBound(node, "high", figure.high());
        figure.asOf().ifPresent(day -> node.put("asOf", day.toString()));
        node.set("claims", Fields.strings(figure.claims()));
        return node;
    }

    private static ObjectNode step(Timeline.Step step) {
        ObjectNode node = Fields.object().put("kind", step.revision().kind().word());
        node.put("direction", step.revision().direction().word());
        node.put("low", step.count().low());
        Fields.putBound(node, "high", step.count().high());
        node.put("wording", step.wording().word());
        node.set("told", Fields.strings(step.told()));
        step.counted()
                .ifPresent(days ->
                        node.set("asOf", days(days).put("basis", days.basis().word())));
        step.event().ifPresent(days -> node.set("period", Fields.period(days)));
        step.published().ifPresent(days -> node.set("published", days(days)));
        node.set("claims", Fields.strings(step.claims()));
        node.set("documents", Fields.strings(step.documents()));
        Fields.putWords(node, "derived", step.derived());
        Fields.putWords(node, "setAside", step.setAside());
        step.revision().before().ifPresent(before -> node.put("before", before));
        Fields.putWordsUnlessEmpty(node, "replaces", step.revision().replaces());
        step.revision().reason().ifPresent(words -> node.set("reason", words(words)));
        return node;
    }

    private static ObjectNode days(Period days) {
        return Fields.object()
                .put("earliest", days.start().toString())
                .put("latest", days.end().toString());
    }

    private static ObjectNode words(Revision.Words words) {
        ObjectNode node = Fields.object().put("document", words.document());
        if (words.in() == Part.TITLE) {
            node.put("in", words.in().word());
        }
        node.set("span", Fields.span(words.span()));
        return node.put("text", words.text());
    }
}
