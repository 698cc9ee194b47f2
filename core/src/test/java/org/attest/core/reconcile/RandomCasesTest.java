package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Report;
import org.attest.core.claim.VictimStatus;
import org.attest.core.count.ReportedCount;
import org.attest.core.count.Wording;
import org.junit.jupiter.api.Test;

/** What must hold of any claims at all. */
class RandomCasesTest {
    private static final List<String> WORDINGS =
            List.of("%d", "%d", "at least %d", "more than %d", "around %d", "up to %d", "several dozen", "");
    private static final List<String> ORIGINS = List.of("SOHR", "OHCHR", "hospital", "ministry", "someone");

    private final Random random = new Random(23);

    private Reading report(int number) {
        Report report = Report.of("r" + number);
        int claims = 1 + random.nextInt(6);
        for (int i = 0; i < claims; i++) {
            VictimStatus status = VictimStatus.values()[random.nextInt(VictimStatus.values().length)];
            String count = WORDINGS.get(random.nextInt(WORDINGS.size())).formatted(1 + random.nextInt(60));
            Report.Telling telling = random.nextInt(4) == 0
                    ? report.and(count, "people " + i, status)
                    : report.killed(count, "people " + i, status);
            telling.set("p" + i).at(Coast.PROVINCE);
            adorn(telling, i);
        }
        return report.read();
    }

    private void adorn(Report.Telling telling, int i) {
        String origin = ORIGINS.get(random.nextInt(ORIGINS.size()));
        switch (random.nextInt(4)) {
            case 0 -> telling.by(origin);
            case 1 -> telling.verifiedBy(origin);
            default -> telling.during("2031-03-06", "2031-03-09");
        }
        if (random.nextInt(3) > 0) {
            int day = 1 + random.nextInt(5);
            telling.asOf("2031-03-0" + day, "2031-03-0" + (day + random.nextInt(3)));
        }
        if (random.nextInt(4) == 0) {
            telling.who(List.of("women", "men", "girls", "elderly").get(random.nextInt(4)));
        }
        if (i > 0 && random.nextInt(4) == 0) {
            telling.partOf("p" + random.nextInt(i));
        }
    }

    private static List<Estimate> estimates(List<Reading> readings, Policy policy) {
        return Estimates.estimate(readings, Cut.none(), policy, Coast.ACTORS, Coast.GAZETTEER);
    }

    @Test
    void boundsAreOrderedAndTracedAndOrderDoesNotMatter() {
        for (int i = 0; i < 400; i++) {
            List<Reading> readings = new ArrayList<>();
            for (int n = 0; n <= random.nextInt(4); n++) {
                readings.add(report(n));
            }
            Map<String, Claim> claims = new HashMap<>();
            readings.forEach(reading -> reading.claims().forEach(claim -> claims.put(claim.id(), claim)));
            for (Policy policy : Policy.all()) {
                List<Estimate> found = estimates(readings, policy);
                found.forEach(estimate -> estimate.figures().forEach(figure -> check(figure, claims)));
                found.forEach(estimate -> everyClaimStandsSomewhere(estimate, claims));
                List<Reading> shuffled = new ArrayList<>(readings);
                shuffled.addAll(readings);
                Collections.shuffle(shuffled, random);
                assertThat(estimates(shuffled, policy)).isEqualTo(found);
            }
            List<Finding> findings = Findings.check(readings, Cut.none(), Coast.ACTORS, Coast.GAZETTEER);
            Collections.reverse(readings);
            assertThat(Findings.check(readings, Cut.none(), Coast.ACTORS, Coast.GAZETTEER))
                    .isEqualTo(findings);
        }
    }

    /** Of each harm with figures, as a bound or set aside with a reason. */
    private static void everyClaimStandsSomewhere(Estimate estimate, Map<String, Claim> claims) {
        for (Figure figure : estimate.figures()) {
            List<String> named = estimate.figures().stream()
                    .filter(line -> line.harm() == figure.harm())
                    .flatMap(line -> Stream.concat(
                            line.claims().stream(),
                            line.setAside().stream()
                                    .filter(left -> !left.reason().isBlank())
                                    .map(Figure.SetAside::claim)))
                    .toList();
            assertThat(named)
                    .containsAll(estimate.incident().claims().stream()
                            .filter(id -> claims.get(id).harm() == figure.harm())
                            .toList());
        }
    }

    /** As its lower bound; "up to nine" states nine. */
    private static boolean states(ReportedCount count, long bound) {
        return count.interval().low() == bound
                || count.wording() == Wording.UP_TO && count.interval().high().orElse(-1) == bound;
    }

    private static void check(Figure figure, Map<String, Claim> claims) {
        OptionalLong low = figure.low();
        assertThat(figure.claims()).isNotEmpty();
        figure.best().ifPresent(best -> assertThat(best).as("%s", figure).isGreaterThanOrEqualTo(low.orElse(0)));
        figure.high()
                .ifPresent(high -> assertThat(high)
                        .as("%s", figure)
                        .isGreaterThanOrEqualTo(figure.best().orElse(low.orElse(0))));
        List<Claim> used = figure.claims().stream().map(claims::get).toList();
        assertThat(used).doesNotContainNull();
        if (figure.derived().isEmpty()) {
            low.ifPresent(bound -> assertThat(used)
                    .as("%s", figure)
                    .anyMatch(claim -> states(claim.count().orElseThrow(), bound)));
        }
    }
}
