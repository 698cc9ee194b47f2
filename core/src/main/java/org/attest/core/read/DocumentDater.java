package org.attest.core.read;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.lang.LanguagePack;
import org.attest.core.match.Node;
import org.attest.core.text.PublicationDate;
import org.attest.core.time.Period;

/**
 * Works out when a report was published from its own words, and says why. Nothing is inferred from a date that only tells of the past:
 * either the date heads the report, or a weekday on which somebody spoke follows it, or a cited address carries it.
 */
final class DocumentDater {
    private static final int HEAD_SENTENCES = 4;
    private static final int HEAD_NODES = 6;
    private static final Pattern IN_ADDRESS = Pattern.compile("(20\\d\\d)[-/](\\d\\d)[-/](\\d\\d)");

    private final String text;
    private final List<SentenceReading> sentences;

    DocumentDater(String text, List<SentenceReading> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    Optional<PublicationDate> infer() {
        return fromHead().or(this::fromSpokenWeekday).or(this::fromAddresses);
    }

    private Optional<PublicationDate> fromHead() {
        for (SentenceReading sentence : sentences.subList(0, Math.min(HEAD_SENTENCES, sentences.size()))) {
            List<Node> nodes = sentence.analysis().nodes();
            for (Node node : nodes.subList(0, Math.min(HEAD_NODES, nodes.size()))) {
                Optional<Period> day = fullDate(node);
                if (day.isPresent()) {
                    return Optional.of(inferred(day.get().end(), "headed \"" + words(node) + "\""));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PublicationDate> fromSpokenWeekday() {
        Optional<Node> anchor = Optional.empty();
        Optional<LocalDate> latest = Optional.empty();
        for (SentenceReading sentence : sentences) {
            for (Node node : sentence.analysis().nodes()) {
                Optional<LocalDate> day = fullDate(node).map(Period::end);
                if (day.isPresent() && (latest.isEmpty() || day.get().isAfter(latest.get()))) {
                    latest = day;
                    anchor = Optional.of(node);
                }
            }
        }
        Optional<Node> spoken = sentences.stream()
                .flatMap(s -> s.found("voice").stream())
                .flatMap(v -> v.all("w").stream())
                .filter(w -> w.first("t").filter(t -> t.is("WEEKDAY")).isPresent())
                .findFirst();
        if (latest.isEmpty() || spoken.isEmpty()) {
            return Optional.empty();
        }
        int weekday = Integer.parseInt(
                spoken.get().first("t").orElseThrow().as("WEEKDAY").get("day").orElseThrow());
        LocalDate day = latest.get().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
        return Optional.of(inferred(day, "\"" + words(anchor.get()) + "\" and then \"" + words(spoken.get()) + "\""));
    }

    private Optional<PublicationDate> fromAddresses() {
        List<LocalDate> cited = new ArrayList<>();
        for (SentenceReading sentence : sentences) {
            for (Node node : LanguagePack.all(sentence.analysis())) {
                if (node.is("ADDRESS")) {
                    addressDate(node.span().in(text)).ifPresent(cited::add);
                }
            }
        }
        return cited.stream()
                .max(LocalDate::compareTo)
                .map(day -> new PublicationDate(
                        day, day.plusDays(6), PublicationDate.Basis.INFERRED, "cites an address dated " + day));
    }

    private static Optional<LocalDate> addressDate(String address) {
        Matcher date = IN_ADDRESS.matcher(address);
        if (!date.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> fullDate(Node node) {
        return node.inside("DATE").stream()
                .filter(date -> date.first("d").isPresent())
                .flatMap(date -> TimeResolver.date(date, Optional.empty()).stream())
                .findFirst();
    }

    private static PublicationDate inferred(LocalDate day, String reason) {
        return new PublicationDate(day, day, PublicationDate.Basis.INFERRED, reason);
    }

    private String words(Node node) {
        return node.span().in(text).strip();
    }
}
