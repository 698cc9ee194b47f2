package org.attest.formats.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.claim.Claim;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Finding;
import org.attest.core.text.Document;

/**
 * What is exported, in the order it is to stand in the files.
 *
 * @param documents without duplicates; only what is known about them leaves, never their text
 * @param claims without persons, unless the profile is internal
 * @param estimates one per incident
 */
public record Export(
        About about, List<Document> documents, List<Claim> claims, List<Estimate> estimates, List<Finding> findings) {
    /**
     * How the figures came to be: enough to make them again.
     *
     * @param policy name and version
     * @param asOf counted on or before
     * @param knownOn published or added by
     * @param profile public, partner or internal
     * @param versions of the program, its readers and its language packs, by name
     */
    public record About(
            String policy,
            Optional<LocalDate> asOf,
            Optional<LocalDate> knownOn,
            String profile,
            Map<String, String> versions) {
        public About {
            versions = java.util.Collections.unmodifiableMap(new TreeMap<>(versions));
        }

        /** True when persons may be told of one by one. */
        boolean isInternal() {
            return profile.equals("internal");
        }
    }

    public Export {
        documents = List.copyOf(documents);
        claims = about.isInternal()
                ? List.copyOf(claims)
                : claims.stream().map(Claim::withoutPersons).toList();
        estimates = List.copyOf(estimates);
        findings = List.copyOf(findings);
    }
}
