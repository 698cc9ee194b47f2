package org.attest.formats.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Echo;
import org.attest.core.reconcile.Sources;
import org.attest.core.time.Period;

/** Who counted, and which report carries whose count, as JSON. Written only: computed anew from claims, never read back. */
final class SourceJson {
    private SourceJson() {}

    static ObjectNode origin(Incident incident, Sources.Origin origin) {
        ObjectNode node = Fields.object().put("incident", incident.id()).put("title", incident.title());
        Fields.putWords(node, "origin", origin.name());
        origin.kind().ifPresent(kind -> node.put("kind", kind.name().toLowerCase(Locale.ROOT)));
        putTrue(node, "several", origin.several());
        putTrue(node, "inferred", origin.isInferred());
        ArrayNode counted = node.putArray("counted");
        origin.counted().forEach(line -> putLine(counted.addObject(), line));
        origin.newest().ifPresent(days -> node.set("asOf", days(days)));
        ArrayNode reports = node.putArray("reports");
        origin.reports().forEach(report -> reports.add(carrier(report)));
        Fields.putWordsUnlessEmpty(node, "alone", origin.alone());
        return node;
    }

    static ObjectNode independent(Incident incident, Sources.Independent row) {
        ObjectNode node = Fields.object().put("incident", incident.id()).put("title", incident.title());
        putLine(node, row.line());
        row.counted().ifPresent(days -> node.set("asOf", days(days)));
        node.put("independent", row.origins().size());
        node.set("origins", Fields.strings(row.origins()));
        Fields.putWordsUnlessEmpty(node, "unnamed", row.unnamed());
        node.set("documents", Fields.strings(row.documents()));
        return node;
    }

    private static ObjectNode carrier(Sources.Carrier report) {
        ObjectNode node = Fields.object().put("document", report.document());
        Fields.putWordsUnlessEmpty(node, "via", report.via());
        putTrue(node, "inferred", report.isInferred());
        node.set("claims", Fields.strings(report.claims()));
        Fields.putWordsUnlessEmpty(node, "stale", report.stale());
        ArrayNode links = node.putArray("links");
        report.links().forEach(link -> links.add(link(link)));
        return node;
    }

    private static ObjectNode link(Sources.Link link) {
        Echo echo = link.echo();
        ObjectNode node = Fields.object()
                .put("claim", echo.claim())
                .put("evidence", echo.evidence().word());
        node.put("inferred", echo.isInferred());
        Fields.putWords(node, "of", echo.of());
        Fields.putWords(node, "from", link.from());
        if (!echo.words().isEmpty()) {
            node.put("words", echo.words());
        }
        if (!echo.numbers().isEmpty()) {
            ArrayNode numbers = node.putArray("numbers");
            echo.numbers().forEach(numbers::add);
        }
        return node;
    }

    private static void putLine(ObjectNode node, Sources.Line line) {
        node.put("harm", line.harm().word()).put("victims", line.victims());
    }

    private static void putTrue(ObjectNode node, String field, boolean value) {
        if (value) {
            node.put(field, true);
        }
    }

    private static ObjectNode days(Period days) {
        return Fields.object()
                .put("earliest", days.start().toString())
                .put("latest", days.end().toString());
    }
}
