package org.attest.formats.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalLong;
import org.attest.core.reconcile.Estimate;

/** What stands beside figures: notes of the policy, and what was tested. Each only when there is some. */
final class FigureTestsJson {
    private FigureTestsJson() {}

    static void put(Estimate estimate, ObjectNode node) {
        if (!estimate.notes().isEmpty()) {
            ArrayNode notes = node.putArray("notes");
            estimate.notes()
                    .forEach(note -> notes.addObject()
                            .put("kind", note.kind().word())
                            .put("harm", note.harm().word())
                            .put("victims", note.victims())
                            .put("mark", note.mark())
                            .put("reason", note.reason()));
        }
        if (!estimate.sensitivity().isEmpty()) {
            ArrayNode tests = node.putArray("sensitivity");
            estimate.sensitivity().forEach(without -> {
                ObjectNode one = tests.addObject()
                        .put("harm", without.harm().word())
                        .put("victims", without.victims())
                        .put("without", without.without());
                Fields.putBound(one, "low", without.low());
                Fields.putBound(one, "best", without.best());
                putMoved(one, "lowMoved", without.lowMoved());
                putMoved(one, "bestMoved", without.bestMoved());
            });
        }
        if (!estimate.radii().isEmpty()) {
            ArrayNode radii = node.putArray("contradictionRadius");
            estimate.radii()
                    .forEach(radius -> radii.addObject()
                            .put("claim", radius.claim())
                            .put("told", radius.told())
                            .put("needed", radius.needed())
                            .put("change", radius.change())
                            .put("standardised", Math.round(radius.standardised() * 1000) / 1000.0)
                            .set("conflict", Fields.strings(radius.conflict())));
        }
    }

    private static void putMoved(ObjectNode node, String name, OptionalLong moved) {
        moved.ifPresent(by -> node.put(name, by));
    }
}
