package org.attest.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Report;
import org.attest.core.claim.VictimStatus;
import org.attest.core.place.Gazetteer;
import org.junit.jupiter.api.Test;

/** Reports without any known place, of which the words alone tell which are of one event. */
class LikenessTest {
    private static final Gazetteer NOWHERE = new Gazetteer(List.of(), Map.of());
    private static final String MENU = "Sign up here for our morning letter and never miss a story again";

    private static Reading report(String id, String day, String words) {
        Report report = Report.of(id).published(day).say(words).say(MENU);
        report.killed("2", "people", VictimStatus.UNKNOWN);
        return report.read();
    }

    /** Thirty-six reports of a year, each of an event of its own, all on one page with one menu. */
    private static List<Reading> others() {
        List<Reading> reports = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            String day = "2031-%02d-%02d".formatted(1 + i / 3, 1 + 9 * (i % 3));
            reports.add(report(
                    "other" + i, day, "Crews reached street%da by lane%db after a quarrel%dc".formatted(i, i, i)));
        }
        return reports;
    }

    private static List<String> with(String id, List<Reading> readings) {
        return Linker.link(readings, NOWHERE).stream()
                .map(Incident::documents)
                .filter(documents -> documents.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Reading> twoOfOne() {
        List<Reading> reports = others();
        reports.add(report("first", "2031-05-04", "Shots fell at the Harrow Mill dance on Tansy Road late at night"));
        reports.add(report(
                "second", "2031-05-06", "After the Harrow Mill shooting, Tansy Road stays shut, neighbours say"));
        return reports;
    }

    @Test
    void wordsThatFewReportsShareTellOfOneEvent() {
        assertThat(with("first", twoOfOne())).containsExactly("first", "second");
    }

    @Test
    void theMenuOfAPageTellsNothing() {
        assertThat(with("other4", others())).containsExactly("other4");
    }

    @Test
    void oneNameTwoYearsLaterIsAnotherEvent() {
        List<Reading> reports = twoOfOne();
        String words = "A lorry overturned by the Harrow Mill bridge, and rescuers, divers and cranes worked till dawn";
        reports.add(report("later", "2033-05-06", words));
        assertThat(with("later", reports)).containsExactly("later");
    }

    @Test
    void theOrderOfReportsChangesNothing() {
        List<Reading> shuffled = new ArrayList<>(twoOfOne());
        Collections.shuffle(shuffled, new Random(7));
        assertThat(Linker.link(shuffled, NOWHERE)).isEqualTo(Linker.link(twoOfOne(), NOWHERE));
    }
}
