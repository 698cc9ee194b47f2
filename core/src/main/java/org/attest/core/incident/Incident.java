package org.attest.core.incident;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.time.Period;

/**
 * What happened at one place and in one period, as the linked reports tell it.
 *
 * @param id stable for the same set of documents read in any order
 * @param title a short name for people: place and first day
 * @param documents ids of the reports mainly about it, in order; each report is mainly about one incident
 * @param alsoIn ids of reports that also tell of it
 * @param partOf id of a larger incident that contains it
 * @param places names of the places of harm, the most named first
 * @param period the days of harm; empty when no report says
 * @param claims ids of the claims about it, by document then span
 */
public record Incident(
        String id,
        String title,
        List<String> documents,
        List<String> alsoIn,
        Optional<String> partOf,
        List<String> places,
        Optional<Period> period,
        List<String> claims) {
    public Incident {
        documents = List.copyOf(documents);
        alsoIn = List.copyOf(alsoIn);
        places = List.copyOf(places);
        claims = List.copyOf(claims);
    }

    /** Reports mainly about a part also tell of the whole. */
    Incident with(List<Incident> parts) {
        List<String> telling = Stream.concat(alsoIn.stream(), parts.stream().flatMap(part -> part.documents().stream()))
                .filter(document -> !documents.contains(document))
                .distinct()
                .sorted()
                .toList();
        return new Incident(id, title, documents, telling, partOf, places, period, claims);
    }
}
