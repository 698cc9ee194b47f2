package org.attest.core.reconcile;

import static org.attest.core.claim.VictimStatus.ALL;
import static org.attest.core.claim.VictimStatus.CIVILIAN;
import static org.attest.core.claim.VictimStatus.NON_STATE_FIGHTERS;
import static org.attest.core.claim.VictimStatus.SECURITY_FORCES;
import static org.attest.core.claim.VictimStatus.UNKNOWN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Report;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.Precision;

/** The numbers of the Syrian coast, March 2025, in words of our own. */
final class Coast {
    static final String SIDE = "pro-Assad fighters";

    static final Place PROVINCE = new Place(
            "SY.latakia",
            "Latakia",
            Optional.of("SY"),
            Precision.ADMIN1,
            List.of(),
            Optional.empty(),
            Optional.empty());

    static final Gazetteer GAZETTEER = new Gazetteer(List.of(PROVINCE), Map.of());

    static final Actors ACTORS = new Actors(List.of(
            new Actors.Actor("SOHR", Actors.Kind.MONITOR, UNKNOWN, List.of("the Observatory")),
            new Actors.Actor("OHCHR", Actors.Kind.VERIFIER, UNKNOWN, List.of()),
            new Actors.Actor("hospital", Actors.Kind.RESCUE, UNKNOWN, List.of()),
            new Actors.Actor("ministry", Actors.Kind.OFFICIAL, UNKNOWN, List.of())));

    private Coast() {}

    /** Noon of 8 March: a lead that its own third paragraph overtakes. */
    static Reading noon() {
        Report report = Report.of("noon");
        sohr(report.killed("more than 300", "civilians", CIVILIAN))
                .set("civilians")
                .partOf("dead");
        sohr(report.killed("at least 340", "villagers", CIVILIAN))
                .set("civilians")
                .partOf("dead")
                .revises(300);
        sohr(report.killed("at least 553", "lives", ALL)).set("dead");
        sohr(report.killed("93", "soldiers and allies", SECURITY_FORCES)).partOf("dead");
        sohr(report.killed("120", "loyalists", NON_STATE_FIGHTERS)).side(SIDE).partOf("dead");
        return report.read();
    }

    /** The evening of 8 March, as its monitor says it. */
    static Reading evening() {
        Report report = Report.of("evening");
        sohr(report.killed("around 745", "civilians", CIVILIAN));
        sohr(report.killed("more than 1,000", "individuals", ALL));
        sohr(report.killed("at least 125", "soldiers", SECURITY_FORCES));
        sohr(report.killed("at least 148", "loyalists", NON_STATE_FIGHTERS)).side(SIDE);
        return report.read();
    }

    /** The evening of 8 March, retold with the total under a wrong label and the rest under no name. */
    static Reading retold() {
        Report report = Report.of("retold");
        dated(report.killed("more than 1,000", "civilians", CIVILIAN));
        sohr(report.killed("1,018", "civilian deaths", CIVILIAN));
        sohr(report.killed("745", "in massacres", CIVILIAN));
        dated(report.killed("125", "government personnel", SECURITY_FORCES));
        dated(report.killed("148", "loyalist men", NON_STATE_FIGHTERS)).side(SIDE);
        return report.read();
    }

    static Reading official() {
        Report report = Report.of("official");
        sohr(report.killed("more than 700", "people", UNKNOWN));
        dated(report.killed("several dozen", "soldiers", SECURITY_FORCES)).by("ministry");
        return report.read();
    }

    /** 11 March: a verified floor, a wider count, and the dead of the whole war for context. */
    static Reading later() {
        Report report = Report.of("later");
        on11(report.killed("111", "civilians", CIVILIAN)).verifiedBy("OHCHR").set("dead");
        on11(report.killed("90", "men", CIVILIAN))
                .verifiedBy("OHCHR")
                .who("men")
                .partOf("dead");
        on11(report.killed("18", "women", CIVILIAN))
                .verifiedBy("OHCHR")
                .who("women")
                .partOf("dead");
        on11(report.killed("", "children", CIVILIAN))
                .verifiedBy("OHCHR")
                .who("girls", "boys")
                .partOf("dead");
        on11(report.killed("1,225", "civilians", CIVILIAN))
                .by("the Observatory")
                .set("dead");
        on11(report.killed("more than 600,000", "people", UNKNOWN)).background();
        return report.read();
    }

    static List<Reading> all() {
        return List.of(noon(), evening(), retold(), official(), later());
    }

    static Report.Telling sohr(Report.Telling telling) {
        return dated(telling).by("SOHR");
    }

    static Report.Telling dated(Report.Telling telling) {
        return telling.asOf("2025-03-08").during("2025-03-06", "2025-03-08").at(PROVINCE);
    }

    private static Report.Telling on11(Report.Telling telling) {
        return telling.asOf("2025-03-11").during("2025-03-06", "2025-03-11").at(PROVINCE);
    }
}
