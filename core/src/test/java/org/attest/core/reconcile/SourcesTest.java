package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.core.claim.VictimStatus.CIVILIAN;
import static org.attest.core.claim.VictimStatus.NON_STATE_FIGHTERS;
import static org.attest.core.claim.VictimStatus.SECURITY_FORCES;
import static org.attest.core.claim.VictimStatus.UNKNOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Report;
import org.attest.core.reconcile.Echo.Evidence;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final Actors ACTORS = Coast.ACTORS.plus(
            List.of(new Actors.Actor("Coast Wire", Actors.Kind.OUTLET, UNKNOWN, List.of("CW agency"))));

    private static Sources of(List<Reading> readings) {
        return Sources.of(readings, List.of(OneIncident.of(readings)), Cut.none(), ACTORS, Coast.GAZETTEER)
                .values()
                .stream()
                .findFirst()
                .orElseThrow();
    }

    private static Sources of(Report... reports) {
        return of(Arrays.stream(reports).map(Report::read).toList());
    }

    /** {@code report: evidence} of every link that was worked out. */
    private static List<String> inferred(Sources sources) {
        return sources.origins().stream()
                .flatMap(origin -> origin.reports().stream()
                        .flatMap(report -> report.links().stream()
                                .filter(link -> link.echo().isInferred())
                                .map(link -> origin.name().orElse("-") + " " + report.document() + " "
                                        + link.echo().evidence().word() + " "
                                        + link.from().orElse("-"))))
                .distinct()
                .toList();
    }

    private static Report named(String id, String day) {
        Report report = Report.of(id).published(day);
        report.killed("120", "civilians", CIVILIAN).by("SOHR").asOf(day).at(Coast.PROVINCE);
        return report;
    }

    private static Report.Telling unnamed(Report report, String count) {
        return report.killed(count, "civilians", CIVILIAN).asOf("2025-03-09").at(Coast.PROVINCE);
    }

    @Test
    void theSameNumberOfAReportThatIsNotOlderIsAnEcho() {
        Report later = Report.of("later").published("2025-03-09");
        unnamed(later, "120");
        assertThat(inferred(of(named("first", "2025-03-08"), later))).containsExactly("SOHR later number first");
    }

    @Test
    void aSetOfNumbersIsStrongerThanOne() {
        Report first = named("first", "2025-03-08");
        first.killed("45", "soldiers", SECURITY_FORCES)
                .by("SOHR")
                .asOf("2025-03-08")
                .at(Coast.PROVINCE);
        Report ministry = Report.of("other").published("2025-03-08");
        ministry.killed("120", "civilians", CIVILIAN)
                .by("ministry")
                .asOf("2025-03-08")
                .at(Coast.PROVINCE);
        Report later = Report.of("later").published("2025-03-09");
        unnamed(later, "120");
        later.killed("45", "soldiers", SECURITY_FORCES).asOf("2025-03-09").at(Coast.PROVINCE);
        Sources sources = of(first, ministry, later);
        assertThat(inferred(sources)).containsExactly("SOHR later number-set first");
        assertThat(sources.origins()
                        .get(0)
                        .reports()
                        .get(1)
                        .links()
                        .get(0)
                        .echo()
                        .numbers())
                .containsExactly(45L, 120L);
    }

    @Test
    void oneNumberOfTwoOriginsIsNobodysEcho() {
        Report ministry = Report.of("other").published("2025-03-08");
        ministry.killed("120", "civilians", CIVILIAN)
                .by("ministry")
                .asOf("2025-03-08")
                .at(Coast.PROVINCE);
        Report later = Report.of("later").published("2025-03-09");
        unnamed(later, "120");
        assertThat(inferred(of(named("first", "2025-03-08"), ministry, later))).isEmpty();
    }

    @Test
    void theSameWordsAroundASmallNumberAreCopied() {
        String words = "who had been picking olives on the slope above the old mill when the shells fell";
        Report first = Report.of("first").published("2025-03-08");
        first.killed("6", "people " + words, UNKNOWN)
                .by("SOHR")
                .asOf("2025-03-08")
                .at(Coast.PROVINCE);
        Report later = Report.of("later").published("2025-03-09");
        later.killed("6", "people " + words, UNKNOWN).asOf("2025-03-09").at(Coast.PROVINCE);
        Report apart = Report.of("unlike").published("2025-03-09");
        apart.killed("6", "people in a village nearby", UNKNOWN)
                .asOf("2025-03-09")
                .at(Coast.PROVINCE);
        Sources sources = of(first, later, apart);
        assertThat(inferred(sources)).containsExactly("SOHR later copied-text first");
        assertThat(sources.origins()
                        .get(0)
                        .reports()
                        .get(1)
                        .links()
                        .get(0)
                        .echo()
                        .words())
                .isEqualTo("6 people " + words);
    }

    @Test
    void aCreditLineNamesTheAgencyThatBothAreFrom() {
        Report first = Report.of("first").published("2025-03-08").say("LATAKIA (Coast Wire) - Here is what we know");
        first.killed("6", "people", UNKNOWN).by("SOHR").asOf("2025-03-08").at(Coast.PROVINCE);
        Report later =
                Report.of("later").published("2025-03-09").say("Heading\nAdditional reporting by CW agency\nNow");
        later.killed("6", "people in the hills", UNKNOWN).asOf("2025-03-09").at(Coast.PROVINCE);
        Sources sources = of(first, later);
        assertThat(inferred(sources)).containsExactly("SOHR later credit-line first");
    }

    @Test
    void reportsThatNameNobodyAndRepeatOneAnotherAreOneVoice() {
        Report first = Report.of("first").published("2025-03-08");
        unnamed(first, "340");
        Report later = Report.of("later").published("2025-03-09");
        unnamed(later, "340");
        Report late = Report.of("months").published("2025-06-09");
        unnamed(late, "340");
        Sources sources = of(first, later, late);
        assertThat(inferred(sources)).containsExactly("- later number first");
        assertThat(sources.origins()).hasSize(2);
    }

    @Test
    void aSharedMistakeIsAnEcho() {
        List<Reading> readings = new ArrayList<>();
        for (String id : List.of("first", "second")) {
            Report report = Report.of(id).published(id.equals("first") ? "2025-03-08" : "2025-03-09");
            Coast.sohr(report.killed("745", "villagers", CIVILIAN));
            Coast.sohr(report.killed("1,018", "civilians", CIVILIAN));
            Coast.sohr(report.killed("125", "soldiers", SECURITY_FORCES));
            Coast.sohr(report.killed("148", "fighters", NON_STATE_FIGHTERS));
            readings.add(report.read());
        }
        Echo echo = new Dependence(IncidentCase.of(
                        readings.stream()
                                .flatMap(reading -> reading.claims().stream())
                                .toList(),
                        readings.stream()
                                .collect(Collectors.toMap(r -> r.document().id(), r -> r.document())),
                        ACTORS,
                        Coast.GAZETTEER))
                .mistakes()
                .get(0);
        assertThat(echo.evidence()).isEqualTo(Evidence.SHARED_MISTAKE);
        assertThat(echo.numbers()).containsExactly(1018L);
    }

    @Test
    void anOlderCountToldAgainIsNoConfirmation() {
        Report first = named("first", "2025-03-08");
        Report next = Report.of("next").published("2025-03-09");
        next.killed("150", "civilians", CIVILIAN).by("SOHR").asOf("2025-03-09").at(Coast.PROVINCE);
        Report late = Report.of("old").published("2025-03-12");
        late.killed("120", "civilians", CIVILIAN).by("SOHR").asOf("2025-03-08").at(Coast.PROVINCE);
        Sources.Origin origin = of(first, next, late).origins().get(0);
        assertThat(origin.reports().stream()
                        .filter(report -> !report.stale().isEmpty())
                        .map(Sources.Carrier::document))
                .containsExactly("old");
    }

    @Test
    void independentOriginsAreCountedByClassAndDay() {
        Sources sources = of(Coast.all());
        assertThat(sources.independent().stream()
                        .filter(row -> row.line().victims().equals("civilian"))
                        .map(row -> row.counted().orElseThrow().end() + " " + row.origins()))
                .containsExactly("2025-03-08 [SOHR]", "2025-03-11 [OHCHR, SOHR]");
    }

    @Test
    void wordsWithoutANumberBesideTheOnlyNamedCountAreARoundingOfIt() {
        Report report = Report.of("a").published("2025-03-08");
        report.killed("several dozen", "civilians", CIVILIAN).asOf("2025-03-08").at(Coast.PROVINCE);
        report.killed("120", "civilians", CIVILIAN)
                .by("SOHR")
                .asOf("2025-03-08")
                .at(Coast.PROVINCE);
        Sources sources = of(report);
        assertThat(inferred(sources)).containsExactly("SOHR a rounded a");
        assertThat(sources.independent()).allMatch(row -> row.unnamed().isEmpty());
    }

    @Test
    void severalInWordsAndOneByNameAreOne() {
        Report report = Report.of("a").published("2025-03-08");
        report.killed("more than 1,000", "civilians", CIVILIAN)
                .bySeveral("monitoring groups")
                .asOf("2025-03-08")
                .at(Coast.PROVINCE);
        report.killed("1,018", "civilians", CIVILIAN)
                .by("SOHR")
                .asOf("2025-03-08")
                .at(Coast.PROVINCE);
        assertThat(of(report).origins()).extracting(Sources.Origin::name).containsExactly(Optional.of("SOHR"));
    }

    @Test
    void wordsForSeveralAreNoOrigin() {
        Report report = Report.of("a").published("2025-03-08");
        report.killed("120", "civilians", CIVILIAN)
                .bySeveral("monitoring groups")
                .asOf("2025-03-08")
                .at(Coast.PROVINCE);
        Sources sources = of(report);
        assertThat(sources.origins()).allMatch(Sources.Origin::several);
        assertThat(sources.independent()).isEmpty();
    }

    @Test
    void neitherOrderNorRepetitionMatters() {
        List<Reading> readings = new ArrayList<>(Coast.all());
        Sources once = of(readings);
        readings.addAll(Coast.all());
        Collections.reverse(readings);
        assertThat(of(readings)).isEqualTo(once);
        assertThat(once.origins().get(0).name()).isEqualTo(Optional.of("SOHR"));
    }
}
