package org.attest.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.Numbered;

/**
 * What the decisions in force do to readings. A decision names words of a document, not a claim: it finds the claim whose number stands
 * at these words, or at words that share some with them, and of several the one of the harm it was made on. So it outlives a reader
 * that is replaced, whatever that one calls the claim. Pure: a document's decisions and its reading give the reviewed reading.
 */
public final class Reviews {
    private static final Comparator<Claim> WHERE =
            Comparator.comparing(Claim::in).thenComparing(Claim::span);

    private final Map<String, List<Decided>> byDocument = new HashMap<>();
    private final Lookup known;

    /** @param decisions those in force, in order; decisions on other things than claims are passed over */
    public Reviews(List<Numbered<DecisionMade>> decisions, Lookup known) {
        this.known = known;
        decisions.stream()
                .flatMap(decision -> Decided.of(decision).stream())
                .forEach(decided -> byDocument
                        .computeIfAbsent(decided.entry().target().document(), hash -> new ArrayList<>())
                        .add(decided));
    }

    /** True when something was decided on a claim of the document. */
    public boolean decides(String hash) {
        return byDocument.containsKey(hash);
    }

    /** @param hash of the document's content */
    public Reviewed of(String hash, Reading read) {
        return of(hash, read, List.of());
    }

    /**
     * The same of the newest version of a page: what was decided on earlier ones holds where the words are the same, and comes back where
     * they changed.
     */
    public Reviewed of(String hash, Reading read, List<Earlier> versions) {
        List<Decided> decisions = new ArrayList<>(byDocument.getOrDefault(hash, List.of()));
        List<Unfit> changed = new ArrayList<>();
        for (Earlier version : versions) {
            for (Decided decided : byDocument.getOrDefault(version.hash(), List.of())) {
                version.over(decided, read)
                        .ifPresentOrElse(
                                decisions::add,
                                () -> changed.add(Unfit.of(
                                        decided, read.document(), version.words(decided), Unfit.TEXT_CHANGED)));
            }
        }
        if (decisions.isEmpty()) {
            return new Reviewed(read, read, changed);
        }
        decisions.sort(Comparator.comparingLong(Decided::number));
        return new OneDocument(read, known, changed).decide(decisions);
    }

    /** The decisions of one document, being applied. */
    private static final class OneDocument {
        private final Reading read;
        private final Lookup known;
        private final Map<String, Claim> claims = new LinkedHashMap<>();
        private final List<Unfit> unfit;

        OneDocument(Reading read, Lookup known, List<Unfit> unfit) {
            this.read = read;
            this.known = known;
            this.unfit = unfit;
            read.claims().forEach(claim -> claims.put(claim.id(), claim));
        }

        Reviewed decide(List<Decided> decisions) {
            decisions.stream().filter(Decided::adds).forEach(this::add);
            Reading printed = reading();
            Map<String, List<Decided>> byClaim = new LinkedHashMap<>();
            for (Decided decided : decisions) {
                claimOf(decided)
                        .ifPresentOrElse(
                                claim -> byClaim.computeIfAbsent(claim.id(), id -> new ArrayList<>())
                                        .add(decided),
                                () -> leave(decided, Unfit.NOT_READ));
            }
            byClaim.forEach((id, decided) -> claims.put(id, reviewed(claims.get(id), decided)));
            return new Reviewed(
                    printed,
                    reading(),
                    unfit.stream()
                            .sorted(Comparator.comparing(one -> one.decision().number()))
                            .toList());
        }

        private Reading reading() {
            return new Reading(read.document(), List.copyOf(claims.values()), read.notCounted(), read.notRead());
        }

        /** Makes the claim that a person added, where none of its harm is read at the words by now. */
        private void add(Decided decided) {
            if (claimOf(decided).filter(claim -> claim.harm() == decided.harm()).isPresent() || !stands(decided)) {
                return;
            }
            try {
                Claim made = HandMade.blank(
                        read.document(),
                        decided.in(),
                        decided.span(),
                        decided.harm(),
                        HandMade.fields(decided.value()));
                List<Claim> all =
                        Stream.concat(claims.values().stream(), Stream.of(made)).toList();
                claims.clear();
                all.stream().sorted(WHERE).forEach(claim -> claims.put(claim.id(), claim));
            } catch (IllegalArgumentException e) {
                leave(decided, String.valueOf(e.getMessage()));
            }
        }

        private boolean stands(Decided decided) {
            return decided.span().end() <= read.document().part(decided.in()).length();
        }

        private Optional<Claim> claimOf(Decided decided) {
            return decided.claimAmong(claims.values());
        }

        private Claim reviewed(Claim printed, List<Decided> decisions) {
            Decisions taken = new Decisions(printed, known);
            decisions.forEach(decided -> taken.take(decided).ifPresent(why -> leave(decided, why)));
            return taken.claim();
        }

        private void leave(Decided decided, String why) {
            if (decided.rejects()) {
                return;
            }
            String words = stands(decided) ? decided.span().in(read.document().part(decided.in())) : "";
            unfit.add(Unfit.of(decided, read.document(), words, why));
        }
    }
}
