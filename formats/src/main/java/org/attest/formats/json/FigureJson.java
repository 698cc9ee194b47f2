package org.attest.formats.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Figure;
import org.attest.core.reconcile.Finding;
import org.attest.core.text.Part;

/** Figures, estimates, incidents and findings as JSON. Written only: they are computed anew from claims, never read back. */
final class FigureJson {
    private FigureJson() {}

    static ObjectNode each(String document, List<Estimate> estimates) {
        ObjectNode node = Fields.object().put("document", document);
        ArrayNode incidents = node.putArray("incidents");
        estimates.forEach(estimate -> {
            ObjectNode one = incidents.addObject();
            one.put("rank", estimate.rank());
            one.put("incident", estimate.incident().id());
            placeAndTime(estimate.incident(), one);
            one.set("figures", figures(estimate.figures()));
        });
        return node;
    }

    static ObjectNode estimate(Estimate estimate) {
        ObjectNode node = Fields.object().put("rank", estimate.rank());
        linked(estimate.incident(), node);
        node.put("policy", estimate.policy());
        estimate.asOf().ifPresent(day -> node.put("asOf", day.toString()));
        node.set("figures", figures(estimate.figures()));
        FigureTestsJson.put(estimate, node);
        return node;
    }

    static ObjectNode incident(Incident incident, List<Figure> figures) {
        ObjectNode node = Fields.object();
        linked(incident, node);
        node.set("figures", figures(figures));
        return node;
    }

    private static void linked(Incident incident, ObjectNode node) {
        node.put("incident", incident.id());
        node.put("title", incident.title());
        node.set("documents", Fields.strings(incident.documents()));
        node.set("alsoIn", Fields.strings(incident.alsoIn()));
        Fields.putWords(node, "partOf", incident.partOf());
        placeAndTime(incident, node);
    }

    private static void placeAndTime(Incident incident, ObjectNode node) {
        node.set("places", Fields.strings(incident.places()));
        incident.period()
                .ifPresent(period -> node.set(
                        "period",
                        Fields.object()
                                .put("start", period.start().toString())
                                .put("end", period.end().toString())));
    }

    private static ArrayNode figures(List<Figure> figures) {
        ArrayNode array = Fields.array();
        figures.forEach(figure -> array.add(figure(figure)));
        return array;
    }

    private static ObjectNode figure(Figure figure) {
        ObjectNode node = Fields.object().put("harm", figure.harm().word()).put("victims", figure.victims());
        Fields.putBound(node, "low", figure.low());
        Fields.putBound(node, "best", figure.best());
        Fields.putBound(node, "high", figure.high());
        figure.footing().ifPresent(footing -> node.put("footing", footing.word()));
        figure.wording().ifPresent(wording -> node.put("wording", wording.word()));
        figure.asOf().ifPresent(day -> node.put("asOf", day.toString()));
        if (figure.older()) {
            node.put("older", true);
        }
        node.set("origins", Fields.strings(figure.origins()));
        node.set("claims", Fields.strings(figure.claims()));
        Fields.putWords(node, "derived", figure.derived());
        Fields.putWords(node, figure.best().isEmpty() ? "status" : "reason", figure.reason());
        figure.lastCoherent().ifPresent(last -> node.set("lastCoherent", lastCoherent(last)));
        if (!figure.setAside().isEmpty()) {
            ArrayNode aside = node.putArray("setAside");
            figure.setAside()
                    .forEach(one -> aside.addObject().put("claim", one.claim()).put("reason", one.reason()));
        }
        return node;
    }

    private static ObjectNode lastCoherent(Figure.LastCoherent last) {
        ObjectNode node = Fields.object()
                .put("value", last.value())
                .put("asOf", last.asOf().toString());
        node.set("claims", Fields.strings(last.claims()));
        Fields.putWords(node, "derived", last.derived());
        return node;
    }

    static ObjectNode finding(Finding finding) {
        ObjectNode node = Fields.object();
        node.put("id", finding.id());
        node.put("kind", finding.kind());
        node.put("verdict", finding.verdict().word());
        node.put("severity", finding.severity().word());
        node.set("claims", Fields.strings(finding.claims()));
        ArrayNode evidence = node.putArray("evidence");
        finding.evidence().forEach(words -> {
            ObjectNode one = evidence.addObject().put("document", words.document());
            if (words.in() == Part.TITLE) {
                one.put("in", words.in().word());
            }
            one.set("span", Fields.span(words.span()));
        });
        ArrayNode values = node.putArray("values");
        finding.values().forEach(values::add);
        node.put("sentence", finding.sentence());
        if (!finding.resolve().isEmpty()) {
            node.put("resolve", finding.resolve());
        }
        finding.proposal().ifPresent(proposal -> node.set("proposal", proposal(proposal)));
        return node;
    }

    private static ObjectNode proposal(Finding.Proposal proposal) {
        ObjectNode node = Fields.object();
        node.put("claim", proposal.claim());
        node.put("field", proposal.field());
        node.put("from", proposal.from());
        node.put("to", proposal.to());
        node.put("reason", proposal.reason());
        ArrayNode moves = node.putArray("moves");
        proposal.moves().forEach(move -> {
            ObjectNode one = moves.addObject();
            one.put("harm", move.harm().word());
            one.put("victims", move.victims());
            move.footing().ifPresent(footing -> one.put("footing", footing.word()));
            one.put("bound", move.bound().word());
            Fields.putBound(one, "from", move.from());
            Fields.putBound(one, "to", move.to());
        });
        return node;
    }
}
