package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.core.claim.VictimStatus.ALL;
import static org.attest.core.claim.VictimStatus.CIVILIAN;
import static org.attest.core.claim.VictimStatus.NON_STATE_FIGHTERS;
import static org.attest.core.claim.VictimStatus.SECURITY_FORCES;
import static org.attest.core.claim.VictimStatus.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Report;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static List<Finding> check(Reading... readings) {
        return Findings.check(List.of(readings), Cut.none(), Coast.ACTORS, Coast.GAZETTEER);
    }

    private static Finding.Proposal proposal(String kind, Reading... readings) {
        return check(readings).stream()
                .filter(finding -> finding.kind().equals(kind))
                .flatMap(finding -> finding.proposal().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTotalUnderAPartsNameIsProposedAsTheTotalItsSumProves() {
        Finding.Proposal proposal = proposal("class-mislabel", Coast.all().toArray(Reading[]::new));
        assertThat(proposal.field()).isEqualTo("class");
        assertThat(proposal.from()).isEqualTo("civilian");
        assertThat(proposal.to()).isEqualTo("all");
        assertThat(proposal.reason())
                .isEqualTo("745 civilians + 125 security forces + 148 pro-Assad fighters = 1,018 people, exactly: "
                        + "beyond the 745 civilians it has 273 more, which is 125 + 148.");
    }

    @Test
    void whatWouldMoveIsTold() {
        Report report = Report.of("a");
        Coast.sohr(report.killed("20", "people", ALL)).set("dead");
        Coast.sohr(report.killed("12", "villagers", CIVILIAN)).partOf("dead");
        Coast.sohr(report.killed("9", "soldiers", SECURITY_FORCES)).partOf("dead");
        Report other = Report.of("b");
        Coast.sohr(other.killed("9", "soldiers", SECURITY_FORCES));
        Finding.Proposal proposal = proposal("sum-mismatch", report.read(), other.read());
        assertThat(List.of(proposal.field(), proposal.from(), proposal.to())).containsExactly("high", "20", "open");
        assertThat(proposal.reason())
                .isEqualTo(
                        "Read as a minimum, 20 people can hold the others; no reading closer to the words makes them hold.");
        assertThat(proposal.moves())
                .contains(new Finding.Move(
                        Harm.KILLED,
                        "all",
                        Optional.empty(),
                        Finding.Bound.BEST,
                        OptionalLong.of(20),
                        OptionalLong.of(21)));
    }

    @Test
    void aClassThatMakesTheSumComeOutIsCheaperThanALooserNumber() {
        Report report = Report.of("a");
        Coast.sohr(report.killed("45", "people", ALL)).set("dead");
        Coast.sohr(report.killed("100", "civilians", CIVILIAN)).set("dead");
        Coast.sohr(report.killed("40", "villagers", CIVILIAN)).partOf("dead");
        Coast.sohr(report.killed("35", "soldiers", SECURITY_FORCES)).partOf("dead");
        Coast.sohr(report.killed("25", "gunmen", NON_STATE_FIGHTERS)).partOf("dead");
        Finding.Proposal proposal = proposal("class-mislabel", report.read(), Coast.official());
        assertThat(List.of(proposal.field(), proposal.from(), proposal.to()))
                .containsExactly("class", "civilian", "all");
        assertThat(proposal.reason()).startsWith("40 civilians + 35 security forces + 25 non state fighters = 100");
    }

    @Test
    void aReadingThatWasWorkedOutIsCheaperThanOneThatIsSaid() {
        Report report = Report.of("a");
        report.killed("20", "people", UNKNOWN)
                .during("2025-05-08", "2025-05-10")
                .at(Coast.PROVINCE);
        report.killed("9", "people", UNKNOWN).during("2025-05-08", "2025-05-08").at(Coast.PROVINCE);
        report.killed("14", "people", UNKNOWN)
                .during("2025-05-09", "2025-05-09")
                .at(Coast.PROVINCE);
        Finding.Proposal proposal = proposal("sum-mismatch", report.read());
        assertThat(proposal.field()).isEqualTo("period");
    }

    @Test
    void whatHoldsNeedsNoOtherReading() {
        Report report = Report.of("a");
        report.killed("20", "people", ALL).set("dead");
        report.killed("12", "villagers", CIVILIAN).partOf("dead");
        assertThat(check(report.read())).allMatch(finding -> finding.proposal().isEmpty());
    }
}
