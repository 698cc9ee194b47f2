package org.attest.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.JsonRow;
import org.attest.core.claim.Claim;
import org.attest.core.text.Document;
import org.attest.core.text.Span;

/** From a number down to characters in a file, for a person or as data. */
public final class TraceText {
    private static final int MOST_OTHERS = 12;

    private final Console console;
    private final Function<String, String> digests;
    private final Function<String, Document> documents;

    /**
     * @param digests the SHA-256 of a document's bytes, by its id
     * @param documents with their words, by id
     */
    public TraceText(Console console, Function<String, String> digests, Function<String, Document> documents) {
        this.console = console;
        this.digests = digests;
        this.documents = documents;
    }

    /** What a trace is a trace of. */
    public record Head(
            long value, Optional<String> what, Optional<String> incident, Optional<String> counted, Optional<String> derived) {}

    /** A claim of the same line that was not used. */
    public record Left(String standing, Claim claim, String reason) {}

    public List<String> lines(Head head, List<Claim> claims, List<Left> others) {
        List<String> lines = new ArrayList<>();
        lines.add(console.strong(Console.number(head.value()))
                + head.what().map(what -> "  " + Console.oneLine(what)).orElse("")
                + head.counted().map(day -> ", as of " + day).orElse("")
                + head.incident().map(title -> "  (" + Console.oneLine(title) + ")").orElse(""));
        head.derived().ifPresent(sum -> lines.add("  derived: " + sum + " = " + Console.number(head.value())));
        claims.forEach(claim -> lines.addAll(claim(claim)));
        others.stream().limit(MOST_OTHERS).forEach(left -> lines.add("  " + other(left)));
        if (others.size() > MOST_OTHERS) {
            lines.add("  and " + Console.count(others.size() - MOST_OTHERS, "more claim", "more claims")
                    + " of the same line; all: --json");
        }
        return lines;
    }

    private List<String> claim(Claim claim) {
        Span span = claim.span();
        Span number = claim.numberSpan();
        Document document = documents.apply(claim.document());
        return List.of(
                "  <- " + claim.id() + "  " + Console.oneLine(claim.document()) + " " + claim.in().word() + ":" + span.start()
                        + "-" + span.end() + "  number " + number.start() + "-" + number.end(),
                "     \"" + Console.safe(claim.quote()) + "\"",
                "     " + Console.oneLine(ClaimLines.origin(claim)) + "; published " + ClaimLines.dated(document),
                "     sha256 " + digests.apply(claim.document()));
    }

    private static String other(Left left) {
        Claim claim = left.claim();
        return "%-10s  %s  %s  %s %s:%d-%d  \"%s\"%s"
                .formatted(
                        left.standing(),
                        claim.id(),
                        claim.count().map(count -> Console.oneLine(count.text(), 40)).orElse("-"),
                        Console.oneLine(claim.document()),
                        claim.in().word(),
                        claim.span().start(),
                        claim.span().end(),
                        Console.oneLine(claim.quote(), 60),
                        left.standing().equals("set aside") ? "  (" + Console.oneLine(left.reason()) + ")" : "");
    }

    /** One row per claim, used or not. */
    public List<String> rows(Head head, List<Claim> claims, List<Left> others) {
        List<String> rows = new ArrayList<>();
        String role = head.derived().isPresent() ? "part" : "states";
        claims.forEach(claim -> rows.add(row(head, role, claim, "")));
        others.forEach(left -> rows.add(row(head, left.standing().replace(' ', '-'), left.claim(), left.reason())));
        return rows;
    }

    private String row(Head head, String role, Claim claim, String reason) {
        return new JsonRow()
                .put("value", head.value())
                .put("figure", head.what())
                .put("incident", head.incident())
                .put("asOf", head.counted())
                .put("derived", head.derived())
                .put("role", role)
                .put("reason", Optional.of(reason).filter(words -> !words.isEmpty()))
                .put("claim", claim.id())
                .put("document", claim.document())
                .put("sha256", digests.apply(claim.document()))
                .put("in", claim.in().word())
                .numbers("span", List.of((long) claim.span().start(), (long) claim.span().end()))
                .numbers("number", List.of((long) claim.numberSpan().start(), (long)
                        claim.numberSpan().end()))
                .put("quote", claim.quote())
                .toString();
    }
}
