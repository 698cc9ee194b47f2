package org.attest.core.read;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.lang.LanguagePack;
import org.attest.core.match.Node;
import org.attest.core.text.PublicationDate;

/**
 * Works out when a report was published from its own words, and says why. Nothing is inferred from a date that only tells of the past:
 * either the date heads the report, or a weekday on which somebody spoke follows it, or a cited address carries it.
 */
final class DocumentDater {
    private static final int HEAD_SENTENCES = 4;
    private static final int HEADING_NODES = 14;
    private static final int WEEK = 6;
    private static final int CLOSE = 3;
    private static final Pattern IN_ADDRESS = Pattern.compile("(20\\d\\d)[-/](\\d\\d)[-/](\\d\\d)");

    private static final Pattern SENTENCE_END = Pattern.compile("[\\p{L}\\p{N}]{2}[.!?]\\z");

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
            boolean heading = nodes.size() <= HEADING_NODES && !endsLikeASentence(sentence);
            for (int i = 0; i < Math.min(heading ? HEADING_NODES : 2, nodes.size()); i++) {
                Node node = nodes.get(i);
                boolean headed = heading || node.is("DATELINE") || !startsWithPreposition(node);
                Optional<Node> date = headed ? fullDate(node) : Optional.empty();
                if (date.isPresent()) {
                    return date.map(d -> inferred(day(d), "headed \"" + words(d) + "\""));
                }
            }
        }
        return Optional.empty();
    }

    private boolean endsLikeASentence(SentenceReading sentence) {
        String words = sentence.sentence().span().in(text).strip();
        return SENTENCE_END.matcher(words).find();
    }

    private static boolean startsWithPreposition(Node node) {
        return !node.children().isEmpty() && node.children().get(0).is("PREP");
    }

    /** The last weekday that follows the last full date: one on which somebody spoke, or another one close to it. */
    private Optional<PublicationDate> fromSpokenWeekday() {
        Optional<Node> anchor = latestFullDate();
        if (anchor.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = day(anchor.get());
        Map<LocalDate, Node> following = new TreeMap<>();
        for (SentenceReading sentence : sentences) {
            sentence.found("voice")
                    .forEach(voice -> voice.all("w")
                            .forEach(time ->
                                    follow(time, from, WEEK).ifPresent(day -> following.putIfAbsent(day, time))));
            sentence.surface("TIME")
                    .forEach(time -> follow(time, from, CLOSE).ifPresent(day -> following.putIfAbsent(day, time)));
        }
        return following.entrySet().stream()
                .reduce((earlier, later) -> later)
                .map(last -> inferred(
                        last.getKey(), "\"" + words(anchor.get()) + "\" and then \"" + words(last.getValue()) + "\""));
    }

    private Optional<Node> latestFullDate() {
        Node latest = null;
        for (SentenceReading sentence : sentences) {
            for (Node node : sentence.analysis().nodes()) {
                Optional<Node> date = fullDate(node);
                if (date.isPresent() && (latest == null || day(date.get()).compareTo(day(latest)) > 0)) {
                    latest = date.get();
                }
            }
        }
        return Optional.ofNullable(latest);
    }

    /** The first such weekday after a day, when it comes within so many days; the day itself does not follow. */
    private static Optional<LocalDate> follow(Node time, LocalDate from, int days) {
        return time.first("t")
                .filter(t -> time.all("t").size() == 1 && !time.as("TIME").has("kind", "since"))
                .flatMap(t -> t.as("WEEKDAY").get("day"))
                .map(day -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(Integer.parseInt(day)))))
                .filter(day -> day.isAfter(from) && !day.isAfter(from.plusDays(days)));
    }

    private Optional<PublicationDate> fromAddresses() {
        List<LocalDate> cited = new ArrayList<>();
        for (SentenceReading sentence : sentences) {
            for (Node node : LanguagePack.all(sentence.analysis(), "ADDRESS")) {
                addressDate(node.span().in(text)).ifPresent(cited::add);
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

    private static Optional<Node> fullDate(Node node) {
        for (Node date : node.inside("DATE")) {
            if (date.first("d").isPresent()
                    && TimeResolver.date(date, Optional.empty()).isPresent()) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private static LocalDate day(Node fullDate) {
        return TimeResolver.date(fullDate, Optional.empty()).orElseThrow().end();
    }

    private static PublicationDate inferred(LocalDate day, String reason) {
        return new PublicationDate(day, day, PublicationDate.Basis.INFERRED, reason);
    }

    private String words(Node node) {
        return node.span().in(text).strip();
    }
}
