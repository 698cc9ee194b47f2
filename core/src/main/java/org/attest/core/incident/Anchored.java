package org.attest.core.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tellings by the words that judgements are tied to. */
final class Anchored {
    private final List<Telling> tellings;
    private final Map<String, List<Integer>> byDocument = new HashMap<>();

    Anchored(List<Telling> tellings) {
        this.tellings = tellings;
        for (int i = 0; i < tellings.size(); i++) {
            byDocument
                    .computeIfAbsent(tellings.get(i).document().id(), document -> new ArrayList<>())
                    .add(i);
        }
    }

    /** The index of the telling at these words; none when the report is not here, or tells nothing there any more. */
    Optional<Integer> at(Anchor anchor) {
        return byDocument.getOrDefault(anchor.document(), List.of()).stream()
                .filter(index -> anchor.isOf(tellings.get(index)))
                .findFirst();
    }
}
