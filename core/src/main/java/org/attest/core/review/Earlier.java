package org.attest.core.review;

import java.util.List;
import java.util.Optional;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.text.Span;

/**
 * An earlier version of a page, as read. What was decided on words of it holds for the same words of a newer version.
 *
 * @param hash of its content
 */
public record Earlier(String hash, Reading read) {
    /** The decision on the same words of a newer version; empty when they changed. */
    Optional<Decided> over(Decided decided, Reading newer) {
        return decided.claimAmong(read.claims())
                .map(claim -> same(claim, newer).map(Claim::numberSpan))
                .orElseGet(() -> only(words(decided), newer.document().part(decided.in())))
                .map(decided::at);
    }

    /** The words a decision was made on. */
    String words(Decided decided) {
        String text = read.document().part(decided.in());
        return decided.span().end() <= text.length() ? decided.span().in(text) : "";
    }

    /** The claim of the same harm in the same words; where several are, as many as before, the one in the same place among them. */
    private Optional<Claim> same(Claim claim, Reading newer) {
        List<Claim> before = like(claim, read);
        List<Claim> now = like(claim, newer);
        return before.size() == now.size() ? Optional.of(now.get(before.indexOf(claim))) : Optional.empty();
    }

    private static List<Claim> like(Claim claim, Reading reading) {
        return reading.claims().stream()
                .filter(other -> other.in() == claim.in()
                        && other.harm() == claim.harm()
                        && other.quote().equals(claim.quote()))
                .toList();
    }

    private static Optional<Span> only(String words, String text) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        return at >= 0 && text.indexOf(words, at + 1) < 0
                ? Optional.of(new Span(at, at + words.length()))
                : Optional.empty();
    }
}
