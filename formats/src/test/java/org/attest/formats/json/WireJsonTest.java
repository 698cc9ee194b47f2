package org.attest.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.claim.Attribution;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Counting;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Individual;
import org.attest.core.claim.Perpetrator;
import org.attest.core.claim.Review;
import org.attest.core.claim.Scope;
import org.attest.core.claim.Standing;
import org.attest.core.claim.Unit;
import org.attest.core.claim.VictimStatus;
import org.attest.core.claim.Victims;
import org.attest.core.count.CountInterval;
import org.attest.core.count.ReportedCount;
import org.attest.core.count.Wording;
import org.attest.core.incident.Incident;
import org.attest.core.place.Place;
import org.attest.core.place.PlaceMention;
import org.attest.core.place.Precision;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Figure;
import org.attest.core.reconcile.Finding;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.text.PublicationDate;
import org.attest.core.text.Span;
import org.attest.core.time.AsOf;
import org.attest.core.time.Period;
import org.junit.jupiter.api.Test;

class WireJsonTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 8);

    private static final Place HILLS = new Place(
            "XX.hills",
            "Hills",
            Optional.of("XX"),
            Precision.ADMIN1,
            List.of("XX"),
            Optional.of(35.5),
            Optional.of(35.79));
    private static final ReportedCount COUNT = new ReportedCount(
            "at least 40", Optional.of(new Span(12, 23)), Wording.AT_LEAST, CountInterval.atLeast(40), false);
    private static final Victims VILLAGERS = new Victims(
            VictimStatus.CIVILIAN,
            Optional.empty(),
            List.of("Alawite"),
            List.of(),
            "villagers",
            Optional.of(new Span(24, 33)));
    private static final Attribution GROUP = new Attribution(
            Optional.of("SOHR"),
            Optional.of("the group"),
            Optional.of(new Span(0, 9)),
            Attribution.Basis.CARRIED,
            List.of("AFP"));

    private static Claim full() {
        return new Claim(
                "a.txt",
                "c-1",
                Part.TEXT,
                new Span(12, 96),
                "at least 40 villagers",
                Harm.KILLED,
                Optional.of(COUNT),
                Unit.PEOPLE,
                "p2",
                List.of("p1"),
                VILLAGERS,
                List.of(new PlaceMention("Hills", new Span(40, 45), Optional.of(HILLS), PlaceMention.Role.HARM)),
                Optional.of(new Period(DAY.minusDays(2), DAY, Period.Basis.STATED)),
                Optional.of(new AsOf(DAY, DAY, Period.Basis.STATED)),
                GROUP,
                Standing.CLAIMED,
                List.of(new Perpetrator("gunmen", new Span(50, 56), Optional.of("SOHR"))),
                Optional.of("shelling"),
                Scope.EVENT,
                2,
                Counting.CUMULATIVE,
                OptionalLong.of(30),
                List.of(new Individual(
                        new Span(60, 75),
                        Optional.of(new Individual.Detail<>("Ana Ruiz", new Span(60, 68))),
                        Optional.of(new Individual.Detail<>(34, new Span(70, 72))),
                        Optional.empty(),
                        Optional.empty(),
                        VictimStatus.CIVILIAN)),
                List.of("harm.passive"));
    }

    @Test
    void writesAClaimAsTheContractHasIt() {
        assertThat(WireJson.claim(full()))
                .isEqualTo("{\"document\":\"a.txt\",\"id\":\"c-1\",\"in\":\"text\",\"span\":[12,96],"
                        + "\"quote\":\"at least 40 villagers\",\"harm\":\"killed\","
                        + "\"count\":{\"text\":\"at least 40\",\"span\":[12,23],\"wording\":\"at-least\",\"low\":40,\"high\":null,"
                        + "\"approximate\":false},\"unit\":\"people\",\"people\":\"p2\",\"partOf\":[\"p1\"],"
                        + "\"victims\":{\"status\":\"civilian\",\"groups\":[\"Alawite\"],\"demographics\":[],"
                        + "\"text\":\"villagers\",\"span\":[24,33]},"
                        + "\"places\":[{\"text\":\"Hills\",\"span\":[40,45],\"name\":\"Hills\",\"country\":\"XX\",\"lat\":35.5,"
                        + "\"lon\":35.79,\"precision\":\"admin1\",\"role\":\"harm\",\"id\":\"XX.hills\",\"within\":[\"XX\"]}],"
                        + "\"period\":{\"start\":\"2024-03-06\",\"end\":\"2024-03-08\",\"basis\":\"stated\"},"
                        + "\"asOf\":{\"earliest\":\"2024-03-08\",\"latest\":\"2024-03-08\",\"basis\":\"stated\"},"
                        + "\"attribution\":{\"origin\":\"SOHR\",\"text\":\"the group\",\"span\":[0,9],\"basis\":\"carried\","
                        + "\"via\":[\"AFP\"]},\"standing\":\"claimed\","
                        + "\"perpetrators\":[{\"text\":\"gunmen\",\"span\":[50,56],\"allegedBy\":\"SOHR\"}],"
                        + "\"method\":\"shelling\",\"scope\":\"event\",\"episode\":2,\"counting\":\"cumulative\",\"revises\":30,"
                        + "\"individuals\":[{\"span\":[60,75],\"name\":{\"span\":[60,68],\"value\":\"Ana Ruiz\"},"
                        + "\"age\":{\"span\":[70,72],\"value\":34},\"status\":\"civilian\"}],"
                        + "\"rules\":[\"harm.passive\"]}");
    }

    @Test
    void writesWhatAReviewerDecided() {
        var review = new Review(
                Review.Action.CORRECTED,
                List.of(17L, 18L),
                "class-mislabel",
                "A. Reader",
                Optional.empty(),
                Map.of("class", "civilian"));
        Claim claim = full();
        Claim reviewed = new Claim(
                claim.document(),
                claim.id(),
                claim.in(),
                claim.span(),
                claim.quote(),
                claim.harm(),
                claim.count(),
                claim.unit(),
                claim.people(),
                claim.partOf(),
                claim.victims(),
                claim.places(),
                claim.period(),
                claim.asOf(),
                claim.attribution(),
                claim.standing(),
                claim.perpetrators(),
                claim.method(),
                claim.scope(),
                claim.episode(),
                claim.counting(),
                claim.revises(),
                claim.individuals(),
                claim.rules(),
                Optional.of(review));
        assertThat(WireJson.claim(reviewed))
                .endsWith("\"review\":{\"action\":\"corrected\",\"decisions\":[17,18],\"reason\":\"class-mislabel\","
                        + "\"reviewer\":\"A. Reader\",\"printed\":{\"class\":\"civilian\"}}}");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        Claim event = new Claim(
                "a.txt",
                "c-2",
                Part.TITLE,
                new Span(0, 7),
                "looting",
                Harm.LOOTING,
                Optional.empty(),
                Unit.INCIDENTS,
                "",
                List.of(),
                Victims.unknown(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Attribution.none(),
                Standing.ASSERTED,
                List.of(),
                Optional.empty(),
                Scope.EVENT,
                Claim.MAIN,
                Counting.UNKNOWN,
                OptionalLong.empty(),
                List.of(),
                List.of("harm.event"));
        assertThat(WireJson.claim(event))
                .isEqualTo(
                        "{\"document\":\"a.txt\",\"id\":\"c-2\",\"in\":\"title\",\"span\":[0,7],\"quote\":\"looting\","
                                + "\"harm\":\"looting\",\"attribution\":{\"basis\":\"none\"},\"standing\":\"asserted\","
                                + "\"scope\":\"event\",\"rules\":[\"harm.event\"]}");
    }

    @Test
    void readsBackEveryReadingItWrites() {
        for (long seed = 0; seed < 400; seed++) {
            var reading = new Values(seed).reading();
            String line = WireJson.reading(reading);
            assertThat(WireJson.readReading(line)).as("seed %d", seed).isEqualTo(reading);
            assertThat(WireJson.reading(WireJson.readReading(line))).isEqualTo(line);
        }
    }

    @Test
    void isSafeToPrintAndToEncodeWhateverTheReportSays() {
        for (long seed = 0; seed < 400; seed++) {
            String line = WireJson.reading(new Values(seed).reading());
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(line);
            assertThat(line)
                    .doesNotContainPattern(
                            "[\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]");
        }
    }

    @Test
    void escapesOnlyWhatIsUnsafe() {
        assertThat(SafeText.escape("a\u001Bb\u009B\u202Ec\uD800 \uD83D\uDE4F é\u00A0قتل"))
                .isEqualTo("a\\u001bb\\u009b\\u202ec\\ud800 \uD83D\uDE4F é\u00A0قتل");
    }

    private static Figure figure(OptionalLong best, Optional<String> reason) {
        return new Figure(
                Harm.KILLED,
                "all",
                OptionalLong.of(301),
                best,
                OptionalLong.empty(),
                Optional.of(Figure.Footing.REPORTED),
                Optional.of(Wording.MORE_THAN),
                Optional.of(DAY),
                best.isEmpty(),
                List.of("SOHR"),
                List.of("c-1"),
                Optional.of("93 + 208"),
                reason,
                best.isPresent()
                        ? Optional.empty()
                        : Optional.of(new Figure.LastCoherent(9, DAY, List.of("c-1"), Optional.empty())),
                best.isPresent() ? List.of() : List.of(new Figure.SetAside("c-2", "background")));
    }

    private static final Incident INCIDENT = new Incident(
            "i-1",
            "Hills, 6 March",
            List.of("a.txt"),
            List.of(),
            Optional.empty(),
            List.of("Hills"),
            Optional.of(new Period(DAY, DAY, Period.Basis.STATED)),
            List.of("c-1"));

    @Test
    void writesEstimatesInBothShapes() {
        String figure =
                "{\"harm\":\"killed\",\"victims\":\"all\",\"low\":301,\"best\":301,\"high\":null,\"footing\":\"reported\","
                        + "\"wording\":\"more-than\",\"asOf\":\"2024-03-08\",\"origins\":[\"SOHR\"],\"claims\":[\"c-1\"],"
                        + "\"derived\":\"93 + 208\"}";
        Estimate estimate = new Estimate(
                1, INCIDENT, "attest/1", Optional.of(DAY), List.of(figure(OptionalLong.of(301), Optional.empty())));
        String place = "\"places\":[\"Hills\"],\"period\":{\"start\":\"2024-03-08\",\"end\":\"2024-03-08\"},";
        assertThat(WireJson.eachEstimate("a.txt", List.of(estimate)))
                .isEqualTo("{\"document\":\"a.txt\",\"incidents\":[{\"rank\":1,\"incident\":\"i-1\"," + place
                        + "\"figures\":[" + figure + "]}]}");
        String linked =
                "\"incident\":\"i-1\",\"title\":\"Hills, 6 March\",\"documents\":[\"a.txt\"],\"alsoIn\":[]," + place;
        assertThat(WireJson.estimate(estimate))
                .isEqualTo("{\"rank\":1," + linked + "\"policy\":\"attest/1\",\"asOf\":\"2024-03-08\",\"figures\":["
                        + figure + "]}");
        assertThat(WireJson.incident(INCIDENT, estimate.figures()))
                .isEqualTo("{" + linked + "\"figures\":[" + figure + "]}");
        assertThat(WireJson.eachEstimate("b.txt", List.of())).isEqualTo("{\"document\":\"b.txt\",\"incidents\":[]}");
    }

    @Test
    void saysWhyThereIsNoBestNumber() {
        Figure none = figure(OptionalLong.empty(), Optional.of("not computable at one date"));
        assertThat(WireJson.incident(INCIDENT, List.of(none)))
                .contains("\"best\":null,")
                .contains("\"older\":true,")
                .contains("\"status\":\"not computable at one date\","
                        + "\"lastCoherent\":{\"value\":9,\"asOf\":\"2024-03-08\",\"claims\":[\"c-1\"]},"
                        + "\"setAside\":[{\"claim\":\"c-2\",\"reason\":\"background\"}]");
    }

    @Test
    void writesAFindingAsTheContractHasIt() {
        var finding = new Finding(
                "f-1",
                "class-mislabel",
                Finding.Verdict.NOT_A_CONTRADICTION,
                Finding.Severity.HIGH,
                List.of("c-1"),
                List.of(new Finding.Evidence("a.txt", Part.TEXT, new Span(3, 9))),
                List.of(1018L, 745L),
                "A sentence.",
                "");
        assertThat(WireJson.finding(finding))
                .isEqualTo(
                        "{\"id\":\"f-1\",\"kind\":\"class-mislabel\",\"verdict\":\"not-a-contradiction\",\"severity\":\"high\","
                                + "\"claims\":[\"c-1\"],\"evidence\":[{\"document\":\"a.txt\",\"span\":[3,9]}],\"values\":[1018,745],"
                                + "\"sentence\":\"A sentence.\"}");
    }

    @Test
    void writesADocumentAsALineOfInput() {
        Document document = Document.of("a.txt", "Two\ndied.").withPublished(PublicationDate.given(DAY, "said so"));
        assertThat(WireJson.document(document))
                .isEqualTo(
                        "{\"id\":\"a.txt\",\"published\":\"2024-03-08\",\"publication\":{\"earliest\":\"2024-03-08\","
                                + "\"latest\":\"2024-03-08\",\"basis\":\"given\",\"reason\":\"said so\"},\"text\":\"Two\\ndied.\"}");
        assertThat(WireJson.aboutDocument(document)).doesNotContain("died").contains("\"lengthUtf16\":9");
    }

    @Test
    void refusesLinesItDidNotWrite() {
        for (String line : List.of(
                "{\"document\":", "{}", "[]", "7", WireJson.claim(full()).replace("\"killed\"", "\"x\""))) {
            assertThatThrownBy(() -> WireJson.readClaim(line))
                    .isInstanceOf(WireFormatException.class)
                    .hasMessageContaining("Maybe ");
        }
    }
}
