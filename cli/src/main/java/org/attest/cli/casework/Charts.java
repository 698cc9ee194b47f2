package org.attest.cli.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.attest.cli.terminal.Stop;
import org.attest.cli.view.Words;
import org.attest.core.claim.Harm;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Cut;
import org.attest.core.reconcile.Figure;
import org.attest.core.reconcile.Policy;
import org.attest.core.reconcile.Timeline;
import org.attest.core.time.Period;
import org.attest.formats.chart.Chart;
import org.attest.formats.chart.StepChart;

/** Makes the chart of one class of one incident: its lines, and what a policy computed on each day of counting. */
public final class Charts {
    /** More days than this tell no more on a chart; the last ones are kept. */
    private static final int MOST_DAYS = 60;

    private final CaseView view;
    private final Policy policy;
    private final Cut cut;

    public Charts(CaseView view, Policy policy, Cut cut) {
        this.view = view;
        this.policy = policy;
        this.cut = cut;
    }

    /** Of the lines that were asked for, those of the class with the most counts. */
    public Chart of(Map<Incident, List<Timeline>> asked) {
        return asked.entrySet().stream()
                .flatMap(entry -> byClass(entry.getValue()).stream().map(lines -> chart(entry.getKey(), lines)))
                .filter(StepChart::canDraw)
                .max(Comparator.comparingInt((Chart chart) -> chart.harm() == Harm.KILLED ? 1 : 0)
                        .thenComparing(Charts::counts))
                .map(this::withBand)
                .orElseThrow(
                        () -> Stop.notFound("no count with a day to draw. Maybe look at all of them: attest timeline"));
    }

    private static long counts(Chart chart) {
        return chart.lines().stream()
                .flatMap(line -> line.steps().stream())
                .filter(step -> step.setAside().isEmpty())
                .count();
    }

    private static List<List<Timeline>> byClass(List<Timeline> lines) {
        Map<List<Object>, List<Timeline>> classes = new LinkedHashMap<>();
        lines.forEach(line -> classes.computeIfAbsent(List.of(line.harm(), line.victims()), key -> new ArrayList<>())
                .add(line));
        return List.copyOf(classes.values());
    }

    private Chart chart(Incident incident, List<Timeline> lines) {
        List<Period> published = incident.documents().stream()
                .flatMap(id -> view.document(id).published().stream())
                .map(date -> new Period(date.earliest(), date.latest(), Period.Basis.STATED))
                .toList();
        Timeline first = lines.get(0);
        return new Chart(
                incident,
                first.victims(),
                Words.people(first.victims()),
                first.harm(),
                lines,
                List.of(),
                policy.label(),
                published,
                view.actors());
    }

    private Chart withBand(Chart chart) {
        TreeSet<LocalDate> days = new TreeSet<>();
        chart.lines().stream()
                .flatMap(line -> line.steps().stream())
                .filter(step -> step.setAside().isEmpty())
                .flatMap(step -> step.counted().stream())
                .forEach(known -> days.add(known.end()));
        while (days.size() > MOST_DAYS) {
            days.pollFirst();
        }
        List<Chart.Band> band = days.stream()
                .filter(day -> cut.asOf().isEmpty() || !day.isAfter(cut.asOf().get()))
                .flatMap(day -> band(chart, day).stream())
                .toList();
        return chart.withBand(band);
    }

    private Optional<Chart.Band> band(Chart chart, LocalDate day) {
        return view.estimate(chart.incident(), new Cut(Optional.of(day), cut.knownOn()), policy).stream()
                .flatMap(estimate -> estimate.figures().stream())
                .filter(figure ->
                        figure.harm() == chart.harm() && figure.victims().equals(chart.victims()))
                .filter(figure ->
                        figure.footing().map(Figure.Footing.REPORTED::equals).orElse(true))
                .reduce((combined, reported) -> reported)
                .filter(figure -> figure.low().isPresent() && figure.best().isPresent())
                .map(figure -> new Chart.Band(day, figure.low().getAsLong(), figure.best(), figure.high()));
    }
}
