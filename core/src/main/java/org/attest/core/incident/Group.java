package org.attest.core.incident;

import java.util.List;
import java.util.Optional;

/**
 * Tellings of one incident.
 *
 * @param id what the incident is called by programs
 * @param tellings may become empty when people moved all claims away
 * @param partOf id of the larger incident around it
 */
record Group(String id, List<Telling> tellings, Optional<String> partOf) {
    Group {
        tellings = List.copyOf(tellings);
    }

    Group with(List<Telling> others) {
        return new Group(id, others, partOf);
    }
}
