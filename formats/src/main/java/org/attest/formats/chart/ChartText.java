package org.attest.formats.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attest.core.reconcile.Revision;
import org.attest.core.reconcile.Timeline;
import org.attest.core.reconcile.Timeline.Step;

/** The words of a chart: its labels, and a description that says what it shows to those who do not see it. */
public final class ChartText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private ChartText() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String longDay(LocalDate day) {
        return WITH_YEAR.format(day);
    }

    /** {@code SOHR}; {@code OHCHR, verified}; a report where nobody is named. */
    static String who(Timeline line) {
        String name = line.origin().orElse("nobody named");
        return line.verified() ? name + ", verified" : name;
    }

    /** {@code 340+}, {@code >300}, {@code ~745}: the number with its wording as a sign. */
    static String sign(Step step) {
        long low = step.count().low();
        return switch (step.wording()) {
            case AT_LEAST, VAGUE -> grouped(low) + "+";
            case MORE_THAN -> ">" + grouped(low - 1);
            case ABOUT, NEARLY -> "~" + grouped(low);
            case UP_TO, FEWER_THAN -> "up to " + grouped(step.count().high().orElse(low));
            case BETWEEN ->
                grouped(low) + "\u2013" + grouped(step.count().high().orElse(low));
            case EXACT, IMPLICIT, NONE -> grouped(low) + (step.count().isOpen() ? "+" : "");
        };
    }

    static String grouped(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** The whole chart in sentences: each origin's counts in order, what the policy makes of them, what is not drawn. */
    public static String describe(Chart chart) {
        List<String> sentences = new ArrayList<>();
        sentences.add(chart.title() + ". " + chart.place() + ".");
        for (Timeline line : chart.lines()) {
            List<Step> steps = line.steps().stream()
                    .filter(step -> step.counted().isPresent())
                    .toList();
            if (!steps.isEmpty()) {
                sentences.add(
                        who(line) + ": " + steps.stream().map(ChartText::step).collect(Collectors.joining("; ")) + ".");
            }
        }
        if (!chart.band().isEmpty()) {
            Chart.Band last = chart.band().get(chart.band().size() - 1);
            sentences.add("Policy " + chart.policy() + " as of " + longDay(last.day()) + ": low " + grouped(last.low())
                    + (last.best().isPresent() ? ", best " + grouped(last.best().getAsLong()) : "")
                    + (last.high().isPresent()
                            ? ", high " + grouped(last.high().getAsLong())
                            : ", no upper bound stated")
                    + ".");
        }
        sentences.add(
                "The date of count is not the date of death. This is a count of what was reported, not of everyone"
                        + " who died.");
        return String.join(" ", sentences);
    }

    private static String step(Step step) {
        String number = step.derived()
                .map(sum -> grouped(step.count().low()) + " (" + sum + ")")
                .orElseGet(() -> step.told().get(0));
        Revision.Kind kind = step.revision().kind();
        boolean plain = kind == Revision.Kind.FIRST || kind == Revision.Kind.INCREASE;
        String change = plain ? "" : " (" + kind.word().replace('-', ' ') + ")";
        return number + " on " + longDay(step.counted().orElseThrow().end()) + change
                + step.setAside().map(why -> ", " + why).orElse("");
    }

    /** Words in lines of at most so many characters. */
    static List<String> wrap(String words, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static String shortened(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, Math.max(1, most - 1)))
                                .strip() + "\u2026";
    }
}
