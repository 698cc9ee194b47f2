package org.attest.cli.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Table;
import org.attest.cli.terminal.Table.Side;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Revision;
import org.attest.core.reconcile.Revision.Direction;
import org.attest.core.reconcile.Timeline;
import org.attest.core.reconcile.Timeline.Clock;
import org.attest.core.reconcile.Timeline.Step;
import org.attest.core.time.Period;

/** The counts of an incident in the order in which they were made, for a person and as records. */
public final class TimelineText {
    private static final int FEW_REPORTS = 2;

    private final Console console;
    private final Clock clock;

    public TimelineText(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    /** All lines of an incident: one block a class, one table an origin. Nothing for an incident without counts. */
    public List<String> lines(Incident incident, List<Timeline> timelines) {
        List<String> lines = new ArrayList<>();
        if (timelines.isEmpty()) {
            return lines;
        }
        lines.add(console.strong(Console.oneLine(incident.title())) + "  " + incident.id());
        String before = "";
        for (Timeline timeline : timelines) {
            String heading = Words.people(timeline.victims()) + " "
                    + Words.harm(timeline.harm().word());
            if (!heading.equals(before)) {
                lines.add("");
                lines.add("  " + console.strong(Console.oneLine(heading)));
                before = heading;
            }
            lines.add("    " + who(timeline));
            table(timeline).lines().forEach(line -> lines.add("      " + line));
            timeline.steps()
                    .forEach(step -> step.revision()
                            .reason()
                            .ifPresent(words -> lines.add("      " + Console.oneLine(words.document()) + ": \""
                                    + Console.oneLine(words.text(), 200) + "\"")));
        }
        lines.add("");
        return lines;
    }

    /** {@code SOHR}; {@code OHCHR, verified}; a report where nobody is named. */
    public static String who(Timeline timeline) {
        String name = timeline.origin()
                .orElseGet(() -> "nobody named, in "
                        + timeline.steps().get(0).documents().get(0));
        return Console.oneLine(name) + (timeline.verified() ? ", verified" : "");
    }

    private Table table(Timeline timeline) {
        Table table = new Table(Side.LEFT, Side.LEFT, Side.RIGHT, Side.LEFT, Side.LEFT);
        table.row(clock.word().replace('-', ' '), "number", "change", "kind", "report");
        steps(timeline)
                .forEach(step -> table.row(
                        day(step.on(clock)), number(step), change(step), kind(step), documents(step.documents())));
        return table;
    }

    private List<Step> steps(Timeline timeline) {
        return clock == Clock.AS_OF
                ? timeline.steps()
                : timeline.steps().stream()
                        .sorted(Comparator.comparing(
                                (Step step) -> step.on(clock).map(Period::end).orElse(LocalDate.MAX)))
                        .toList();
    }

    private static String day(Optional<Period> days) {
        return days.map(known -> known.start().equals(known.end())
                        ? known.end().toString()
                        : known.start() + " to " + known.end())
                .orElse("not known");
    }

    /** The number with its own wording, or the sum it follows from. */
    public static String number(Step step) {
        return step.derived()
                .map(sum -> ClaimLines.interval(step.count()) + " = " + Console.oneLine(sum, 60))
                .orElseGet(() -> Console.oneLine(String.join("; ", step.told()), 40));
    }

    /** {@code +45}, {@code -12}; nothing where nothing was replaced. */
    private static String change(Step step) {
        Revision revision = step.revision();
        OptionalLong before = revision.before();
        if (before.isEmpty() || revision.direction() == Direction.NONE || revision.direction() == Direction.SAME) {
            return "";
        }
        boolean added = revision.kind() == Revision.Kind.NEWLY_RECORDED || revision.kind() == Revision.Kind.ADDITION;
        long by = added ? step.count().low() : step.count().low() - before.getAsLong();
        return (by > 0 ? "+" : "") + Console.number(by);
    }

    private static String kind(Step step) {
        String word = step.revision().kind().word().replace('-', ' ');
        return step.setAside()
                .map(why -> (step.revision().kind() == Revision.Kind.SET_ASIDE ? word : word + ", set aside") + ": "
                        + Console.oneLine(why))
                .orElse(word);
    }

    private static String documents(List<String> documents) {
        String few = Console.oneLine(String.join(", ", documents.subList(0, Math.min(FEW_REPORTS, documents.size()))));
        int more = documents.size() - FEW_REPORTS;
        return more > 0 ? few + " and " + more + " more" : few;
    }

    /** One record a step. */
    public void records(Incident incident, Timeline timeline) {
        for (Step step : steps(timeline)) {
            console.record(
                    incident.id(),
                    timeline.harm().word(),
                    timeline.victims(),
                    timeline.origin().orElse(""),
                    timeline.verified() ? "verified" : "reported",
                    step.on(clock).map(days -> days.start().toString()).orElse(""),
                    step.on(clock).map(days -> days.end().toString()).orElse(""),
                    step.count().low(),
                    step.count().high().isPresent()
                            ? Long.toString(step.count().high().getAsLong())
                            : "",
                    String.join("; ", step.told()),
                    step.revision().kind().word(),
                    step.revision().direction().word(),
                    step.setAside().orElse(""),
                    String.join(";", step.claims()),
                    String.join(";", step.documents()));
        }
    }
}
