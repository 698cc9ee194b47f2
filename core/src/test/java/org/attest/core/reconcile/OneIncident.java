package org.attest.core.reconcile;

import java.util.List;
import java.util.Optional;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.incident.Incident;

/** All reports of a test as one incident, whatever days they cover. */
final class OneIncident {
    private OneIncident() {}

    static Incident of(List<Reading> readings) {
        return new Incident(
                "i-1",
                "coast",
                readings.stream()
                        .map(reading -> reading.document().id())
                        .distinct()
                        .sorted()
                        .toList(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                readings.stream()
                        .flatMap(reading -> reading.claims().stream())
                        .map(Claim::id)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
