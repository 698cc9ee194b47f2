package org.attest.cli.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.JsonRow;
import org.attest.core.claim.Claim;
import org.attest.core.text.Document;
import org.attest.core.text.Span;

/** From a number down to characters in a file, for a person or as data. */
public final class TraceText {
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

    /** What a trace is a trace of; an event has no value. */
    public record Head(
            OptionalLong value,
            Optional<String> what,
            Optional<String> incident,
            Optional<String> counted,
            Optional<String> derived) {}

    /** A claim of the same line that was not used. */
    public record Left(String standing, Claim claim, String reason) {}

    public List<String> lines(Head head, List<Claim> claims, List<Left> others) {
        List<String> lines = new ArrayList<>();
        lines.add(head(head)
                + head.counted().map(day -> ", as of " + day).orElse("")
                + head.incident()
                        .map(title -> "  (" + Console.oneLine(title) + ")")
                        .orElse(""));
        head.derived()
                .ifPresent(sum -> lines.add("  derived: " + sum + " = "
                        + Console.number(head.value().orElseThrow())));
        claims.forEach(claim -> lines.addAll(claim(claim)));
        grouped(others).forEach(alike -> lines.add("  " + other(alike)));
        return lines;
    }

    private String head(Head head) {
        String what = head.what().map(Console::oneLine).orElse("");
        if (head.value().isEmpty()) {
            return console.strong(what);
        }
        return console.strong(Console.number(head.value().getAsLong())) + (what.isEmpty() ? "" : "  " + what);
    }

    private List<String> claim(Claim claim) {
        Span span = claim.span();
        Span number = claim.numberSpan();
        Document document = documents.apply(claim.document());
        return List.of(
                "  <- " + claim.id() + "  " + Console.oneLine(claim.document()) + " "
                        + claim.in().word() + ":" + span.start() + "-" + span.end() + "  number " + number.start() + "-"
                        + number.end(),
                "     \"" + Console.safe(claim.quote()) + "\"",
                "     " + Console.oneLine(ClaimLines.origin(claim)) + "; published " + ClaimLines.dated(document),
                "     sha256 " + digests.apply(claim.document()));
    }

    /** Claims that say the same number for the same reason, as one; the newest count first, what was set aside last. */
    private static Collection<List<Left>> grouped(List<Left> others) {
        Comparator<Left> newest = Comparator.comparing(
                left -> left.claim().asOf().map(asOf -> asOf.latest()).orElse(LocalDate.MIN));
        Map<String, List<Left>> alike = new LinkedHashMap<>();
        others.stream()
                .sorted(Comparator.comparing((Left left) -> left.standing().equals("set aside"))
                        .thenComparing(Left::standing, Comparator.reverseOrder())
                        .thenComparing(newest.reversed()))
                .forEach(left -> alike.computeIfAbsent(
                                left.standing() + number(left.claim()) + (isAside(left) ? left.reason() : ""),
                                key -> new ArrayList<>())
                        .add(left));
        return alike.values();
    }

    private static String place(Claim claim) {
        return Console.oneLine(claim.document()) + " " + claim.in().word() + ":"
                + claim.span().start() + "-" + claim.span().end();
    }

    private static boolean isAside(Left left) {
        return left.standing().equals("set aside");
    }

    private static String number(Claim claim) {
        return claim.count().map(count -> ClaimLines.interval(count.interval())).orElse("-");
    }

    private static String other(List<Left> alike) {
        Left left = alike.get(0);
        Claim claim = left.claim();
        String standing =
                left.standing() + " ".repeat(Math.max(0, 10 - left.standing().length()));
        return standing + "  " + number(claim) + "  " + claim.id() + "  " + place(claim) + "  \""
                + Console.oneLine(claim.quote(), 60) + "\""
                + (alike.size() == 1 ? "" : " and " + (alike.size() - 1) + " more")
                + (isAside(left) ? "  (" + Console.oneLine(left.reason()) + ")" : "");
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
                .bound("value", head.value())
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
                .numbers("span", List.of((long) claim.span().start(), (long)
                        claim.span().end()))
                .numbers("number", List.of((long) claim.numberSpan().start(), (long)
                        claim.numberSpan().end()))
                .put("quote", claim.quote())
                .toString();
    }
}
