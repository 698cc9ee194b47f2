package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.core.claim.VictimStatus.CIVILIAN;
import static org.attest.core.claim.VictimStatus.SECURITY_FORCES;
import static org.attest.core.claim.VictimStatus.UNKNOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Report;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.Precision;
import org.junit.jupiter.api.Test;

class TimelinesTest {
    private static final Place HILLS = new Place(
            "XX.hills", "Hills", Optional.of("SY"), Precision.ADMIN1, List.of(), Optional.empty(), Optional.empty());

    private static List<Timeline> of(List<Reading> readings) {
        Gazetteer gazetteer = new Gazetteer(List.of(Coast.PROVINCE, HILLS), Map.of());
        return Timelines.of(readings, List.of(OneIncident.of(readings)), Cut.none(), Coast.ACTORS, gazetteer)
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** {@code 300 first, 340 increase up} of one origin's line. */
    private static String told(String victims, String origin, Report... reports) {
        return told(of(Arrays.stream(reports).map(Report::read).toList()), victims, origin);
    }

    private static String told(List<Timeline> lines, String victims, String origin) {
        List<String> steps = lines.stream()
                .filter(line -> line.victims().equals(victims) && line.origin().equals(Optional.of(origin)))
                .flatMap(line -> line.steps().stream())
                .map(step -> step.count().low() + " " + step.revision().kind().word() + " "
                        + step.revision().direction().word()
                        + step.setAside().map(why -> " (" + why + ")").orElse(""))
                .toList();
        return String.join(", ", steps);
    }

    private static Report.Telling sohr(Report.Telling telling, String day) {
        return telling.by("SOHR").asOf(day).at(Coast.PROVINCE);
    }

    @Test
    void countsOfOneDayThatTheNextAlsoAllowsStandBeforeIt() {
        assertThat(told(of(List.of(Coast.noon(), Coast.evening())), "civilian", "SOHR"))
                .isEqualTo("301 first none, 340 increase up, 745 increase up");
    }

    @Test
    void aVerifiedCountIsALineOfItsOwn() {
        List<Timeline> lines = of(Coast.all());
        assertThat(told(lines, "civilian", "OHCHR")).isEqualTo("111 first none");
        assertThat(lines.stream().filter(line -> line.origin().equals(Optional.of("OHCHR"))))
                .allMatch(Timeline::verified);
    }

    @Test
    void aLowerCountThatSaysWhatItReplacesIsACorrectionWithItsSentence() {
        Report first = Report.of("first").published("2025-03-08");
        sohr(first.killed("130", "people", UNKNOWN), "2025-03-08");
        Report then = Report.of("then").published("2025-03-09");
        sohr(then.killed("108", "people", UNKNOWN), "2025-03-09").revises(130);
        List<Timeline> lines = of(List.of(first.read(), then.read()));
        assertThat(told(lines, "all", "SOHR")).isEqualTo("130 first none, 108 correction-down down");
        Revision revision = lines.get(0).steps().get(1).revision();
        assertThat(revision.before()).hasValue(130);
        assertThat(revision.replaces())
                .containsExactly(lines.get(0).steps().get(0).claims().get(0));
        assertThat(revision.reason().map(Revision.Words::document)).contains("then");
    }

    @Test
    void aLowerCountWithoutAReasonIsADrop() {
        Report first = Report.of("first");
        sohr(first.killed("130", "people", UNKNOWN), "2025-03-08");
        Report then = Report.of("then");
        sohr(then.killed("108", "people", UNKNOWN), "2025-03-09");
        assertThat(told("all", "SOHR", first, then)).isEqualTo("130 first none, 108 unexplained-drop down");
    }

    @Test
    void aPlungeIsSetAsideAndStillTold() {
        Report first = Report.of("first");
        sohr(first.killed("130", "people", UNKNOWN), "2025-03-08");
        Report then = Report.of("then");
        sohr(then.killed("12", "people", UNKNOWN), "2025-03-09");
        assertThat(told("all", "SOHR", first, then))
                .isEqualTo("130 first none, 12 unexplained-drop down"
                        + " (far below the earlier count of 130, with no revision stated)");
    }

    @Test
    void aCountOfDaysAfterTheOneBeforeBeginsAnew() {
        Report first = Report.of("first");
        sohr(first.killed("130", "people", UNKNOWN), "2025-03-08").during("2025-03-06", "2025-03-08");
        Report then = Report.of("then");
        sohr(then.killed("90", "people", UNKNOWN), "2025-03-10").during("2025-03-09", "2025-03-10");
        assertThat(told("all", "SOHR", first, then)).isEqualTo("130 first none, 90 restart down");
    }

    @Test
    void moreProvincesAreAChangeOfScope() {
        Report first = Report.of("first");
        sohr(first.killed("745", "civilians", CIVILIAN), "2025-03-08");
        Report then = Report.of("then");
        sohr(then.killed("1,225", "civilians", CIVILIAN), "2025-03-11").at(HILLS);
        assertThat(told("civilian", "SOHR", first, then)).isEqualTo("745 first none, 1225 scope-change up");
    }

    @Test
    void asManyAsLeaveOneClassJoinAnother() {
        Report first = Report.of("first");
        sohr(first.killed("50", "civilians", CIVILIAN), "2025-03-08");
        sohr(first.killed("20", "soldiers", SECURITY_FORCES), "2025-03-08");
        Report then = Report.of("then");
        sohr(then.killed("42", "civilians", CIVILIAN), "2025-03-09");
        sohr(then.killed("28", "soldiers", SECURITY_FORCES), "2025-03-09");
        assertThat(told("civilian", "SOHR", first, then)).isEqualTo("50 first none, 42 reclassification down");
        assertThat(told("security-forces", "SOHR", first, then)).isEqualTo("20 first none, 28 reclassification up");
    }

    @Test
    void theSameNumberOnALaterDayIsARestatement() {
        Report first = Report.of("first");
        sohr(first.killed("50", "civilians", CIVILIAN), "2025-03-08");
        Report then = Report.of("then");
        sohr(then.killed("50", "civilians", CIVILIAN), "2025-03-10");
        assertThat(told("civilian", "SOHR", first, then)).isEqualTo("50 first none, 50 restatement same");
    }

    @Test
    void whatWasOnlyRecordedNowIsNoRunningCount() {
        Report first = Report.of("first");
        sohr(first.killed("50", "civilians", CIVILIAN), "2025-03-08");
        Report then = Report.of("then");
        sohr(then.killed("8", "civilians", CIVILIAN), "2025-03-09").newly();
        assertThat(told("civilian", "SOHR", first, then))
                .isEqualTo("50 first none, 8 newly-recorded up (an addition, not a running count)");
    }

    @Test
    void aRetractedCountEndsTheOneItTakesBack() {
        Report first = Report.of("first");
        sohr(first.killed("50", "civilians", CIVILIAN), "2025-03-08");
        Report then = Report.of("then");
        sohr(then.killed("50", "civilians", CIVILIAN), "2025-03-09").retracted();
        assertThat(told("civilian", "SOHR", first, then))
                .isEqualTo("50 first none, 50 retraction down (retracted by its own origin)");
    }

    @Test
    void whatAPartyAdmitsAfterItAdmittedLessIsNew() {
        Report first = Report.of("first");
        first.killed("3", "civilians", CIVILIAN)
                .by("ministry")
                .asOf("2025-03-08")
                .at(Coast.PROVINCE);
        Report then = Report.of("then");
        then.killed("9", "civilians", CIVILIAN)
                .by("ministry")
                .asOf("2025-03-09")
                .at(Coast.PROVINCE)
                .acknowledged();
        assertThat(told("civilian", "ministry", first, then)).isEqualTo("3 first none, 9 newly-admitted up");
    }

    @Test
    void aTotalPrintedAsAPartStandsAsideWithItsReason() {
        assertThat(told(of(List.of(Coast.evening(), Coast.retold())), "civilian", "SOHR"))
                .contains("1018 set-aside none (class mislabel: 1,018 is the total of all people)");
    }

    @Test
    void neitherOrderNorRepetitionMatters() {
        List<Reading> readings = new ArrayList<>(Coast.all());
        List<Timeline> once = of(readings);
        readings.addAll(Coast.all());
        Collections.reverse(readings);
        assertThat(of(readings)).isEqualTo(once);
    }
}
