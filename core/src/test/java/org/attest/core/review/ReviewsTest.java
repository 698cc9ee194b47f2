package org.attest.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Report;
import org.attest.core.claim.Review.Action;
import org.attest.core.claim.Scope;
import org.attest.core.claim.VictimStatus;
import org.attest.core.count.CountInterval;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.Numbered;
import org.attest.core.ledger.Reason;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.Precision;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.text.Sha256;
import org.attest.core.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What decisions do to a reading, and that they outlive the reader they were made on. */
class ReviewsTest {
    private static final String HASH = Sha256.of("the report");
    private static final Place PORT = new Place(
            "XX.port", "Port", Optional.of("XX"), Precision.TOWN, List.of(), Optional.empty(), Optional.empty());
    private static final Lookup LOOKUP = new Lookup(
            new Gazetteer(List.of(PORT), Map.of("XX.port", List.of("Port", "El Puerto"))),
            new Actors(List.of(
                    new Actors.Actor("Blues", Actors.Kind.SIDE, VictimStatus.NON_STATE_FIGHTERS, List.of("blue men")),
                    new Actors.Actor("Monitor", Actors.Kind.MONITOR, VictimStatus.UNKNOWN, List.of("the Monitor")))));

    private final List<Numbered<DecisionMade>> decisions = new ArrayList<>();

    private static Reading report() {
        var report = Report.of("a.txt");
        report.killed("40", "villagers", VictimStatus.CIVILIAN);
        report.harmed(Harm.INJURED, "7", "others", VictimStatus.UNKNOWN);
        return report.read();
    }

    private void decide(ClaimDecision decision) {
        decisions.add(new Numbered<>(
                decisions.size() + 10L,
                DecisionMade.set(decision.target(), decision.value(), Reason.OTHER, "A. Reader", Instant.EPOCH)));
    }

    private Reviewed reviewed(Reading reading) {
        return new Reviews(decisions, LOOKUP).of(HASH, reading);
    }

    private void correct(Claim claim, ClaimField field, String value) {
        ClaimDecision.correct(HASH, claim, claim, Map.of(field, value), LOOKUP).forEach(this::decide);
    }

    private Claim killed(Reading reading) {
        return reviewed(reading).reading().claims().get(0);
    }

    /** The same words with the number's span moved, as another reader would mark it. */
    private static Reading read(Reading reading, String number, Harm harm) {
        var again = Report.of(reading.document().id());
        again.harmed(harm, number, "villagers", VictimStatus.CIVILIAN);
        Claim other = again.read().claims().get(0);
        return new Reading(reading.document(), List.of(other), List.of());
    }

    @Test
    void aCorrectionChangesTheReadingAndKeepsWhatWasPrinted() {
        Claim printed = report().claims().get(0);
        correct(printed, ClaimField.CLASS, "all");
        Claim claim = killed(report());
        assertThat(claim.victims().status()).isEqualTo(VictimStatus.ALL);
        assertThat(claim.id()).isEqualTo(printed.id());
        assertThat(claim.quote()).isEqualTo(printed.quote());
        assertThat(claim.review().orElseThrow().action()).isEqualTo(Action.CORRECTED);
        assertThat(claim.review().orElseThrow().printed()).isEqualTo(Map.of("class", "civilian"));
        assertThat(claim.review().orElseThrow().decisions()).containsExactly(10L);
        assertThat(reviewed(report()).printed()).isEqualTo(report());
    }

    @Test
    void claimsThatNobodyDecidedOnStayAsTheyAre() {
        correct(report().claims().get(0), ClaimField.CLASS, "all");
        assertThat(reviewed(report()).reading().claims().get(1))
                .isEqualTo(report().claims().get(1));
        assertThat(new Reviews(decisions, LOOKUP)
                        .of(Sha256.of("another report"), report())
                        .reading())
                .isEqualTo(report());
    }

    @Test
    void aRejectedClaimStaysWithItsReason() {
        decide(ClaimDecision.reject(HASH, report().claims().get(0)));
        assertThat(killed(report()).isRejected()).isTrue();
        assertThat(killed(report()).review().orElseThrow().told()).isEqualTo("rejected by A. Reader: other");
    }

    @Test
    void theLatestDecisionHolds() {
        Claim claim = report().claims().get(0);
        decide(ClaimDecision.reject(HASH, claim));
        decide(ClaimDecision.accept(HASH, claim));
        assertThat(killed(report()).review().orElseThrow().action()).isEqualTo(Action.ACCEPTED);
        correct(claim, ClaimField.SCOPE, "background");
        correct(claim, ClaimField.SCOPE, "hypothetical");
        assertThat(killed(report()).scope()).isEqualTo(Scope.HYPOTHETICAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "harm|injured|killed",
                "class|women|civilian",
                "class|civilian,women,children|civilian",
                "class|non-state-fighters,Blues|civilian",
                "count|41/41 exact|40/40 exact",
                "count|40/open at-least|40/40 exact",
                "count|0/12 up-to|40/40 exact",
                "period|2031-05-09/2031-05-12|none",
                "period|2031-05-09|none",
                "place|XX.port|none",
                "as-of|2031-05-12|none",
                "origin|Monitor|none",
                "standing|alleged|asserted",
                "scope|background|event",
                "revises|38|none"
            })
    void eachFieldTakesWhatItGives(String word, String value, String printed) {
        ClaimField field = ClaimField.ofWord(word).orElseThrow();
        correct(report().claims().get(0), field, value);
        String wanted = value.equals("women") ? "unknown,women" : value;
        assertThat(field.of(killed(report()))).isEqualTo(wanted);
        assertThat(decisions.get(0).entry().value()).contains(wanted);
        assertThat(killed(report()).review().orElseThrow().printed()).containsEntry(word, printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class|blue men|non-state-fighters,Blues",
                "count|41|41/41 exact",
                "count|40/open|40/open at-least",
                "count|30/40|30/40 between",
                "place|El Puerto|XX.port",
                "origin|the Monitor|Monitor",
                "origin|Some Office|Some Office"
            })
    void whatIsTypedIsKeptInOneForm(String word, String typed, String kept) {
        correct(report().claims().get(0), ClaimField.ofWord(word).orElseThrow(), typed);
        assertThat(decisions.get(0).entry().value()).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "class,purple",
        "count,many",
        "count,40/12",
        "period,yesterday",
        "period,2031-05-12/2031-05-09",
        "place,Nowhere",
        "standing,sure",
        "harm,sadness",
        "class,civilian"
    })
    void wordsThatNoFieldCanHaveAreRefused(String word, String typed) {
        Claim claim = report().claims().get(0);
        ClaimField field = ClaimField.ofWord(word).orElseThrow();
        assertThatThrownBy(() -> ClaimDecision.correct(HASH, claim, claim, Map.of(field, typed), LOOKUP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReaderThatMarksTheNumberOtherwiseKeepsTheDecision() {
        Reading before = read(report(), "40", Harm.KILLED);
        Reading after = read(report(), "at least 40", Harm.KILLED);
        decide(ClaimDecision.reject(HASH, before.claims().get(0)));
        assertThat(after.claims().get(0).id())
                .isNotEqualTo(before.claims().get(0).id());
        assertThat(killed(after).isRejected()).isTrue();
    }

    @Test
    void aReaderThatReadsAnotherHarmAtTheWordsKeepsTheDecision() {
        decide(ClaimDecision.reject(
                HASH, read(report(), "40", Harm.KILLED).claims().get(0)));
        assertThat(killed(read(report(), "40", Harm.KILLED_OR_INJURED)).isRejected())
                .isTrue();
    }

    @Test
    void ofTwoClaimsAtOneNumberTheOneOfTheHarmIsMeant() {
        Claim killed = read(report(), "40", Harm.KILLED).claims().get(0);
        Claim injured = read(report(), "40", Harm.INJURED).claims().get(0);
        decide(ClaimDecision.reject(HASH, injured));
        Reading both = new Reading(report().document(), List.of(killed, injured), List.of());
        assertThat(reviewed(both).reading().claims())
                .extracting(Claim::isRejected)
                .containsExactly(false, true);
    }

    @Test
    void aDecisionOnWordsThatAreNotReadAnyMoreComesBack() {
        correct(report().claims().get(0), ClaimField.CLASS, "all");
        Reading none = new Reading(report().document(), List.of(), List.of());
        assertThat(reviewed(none).reading().claims()).isEmpty();
        assertThat(reviewed(none).unfit()).singleElement().satisfies(unfit -> {
            assertThat(unfit.why()).isEqualTo(Unfit.NOT_READ);
            assertThat(unfit.quote()).isEqualTo("40");
            assertThat(unfit.decision().number()).isEqualTo(10);
        });
    }

    @Test
    void aRejectionOfWordsThatAreNotReadAnyMoreIsDone() {
        decide(ClaimDecision.reject(HASH, report().claims().get(0)));
        assertThat(reviewed(new Reading(report().document(), List.of(), List.of()))
                        .unfit())
                .isEmpty();
    }

    @Test
    void aPlaceThatIsNoLongerKnownComesBack() {
        correct(report().claims().get(0), ClaimField.PLACE, "Port");
        var poorer = new Reviews(decisions, new Lookup(Gazetteer.empty(), LOOKUP.actors()));
        assertThat(poorer.of(HASH, report()).unfit()).hasSize(1);
        assertThat(poorer.of(HASH, report()).reading()).isEqualTo(report());
    }

    @Test
    void decisionsOnOtherThingsArePassedOver() {
        decisions.add(new Numbered<>(3, DecisionMade.withdraw(HASH, Reason.DUPLICATE, "A. Reader", Instant.EPOCH)));
        assertThat(reviewed(report()).reading()).isEqualTo(report());
        assertThat(reviewed(report()).unfit()).isEmpty();
    }

    private static final Document PLAIN = Document.of("b.txt", "Twelve people died; some; of the Office.");

    private ClaimDecision byHand(Map<ClaimField, String> fields) {
        return ClaimDecision.add(HASH, PLAIN, Part.TEXT, new Span(0, 13), Harm.KILLED, fields, LOOKUP);
    }

    @Test
    void aClaimMadeByHandIsReadWithItsFields() {
        Map<ClaimField, String> fields = new EnumMap<>(ClaimField.class);
        fields.put(ClaimField.ORIGIN, "Office; \\North");
        fields.put(ClaimField.COUNT, "12");
        fields.put(ClaimField.CLASS, "civilian");
        decide(byHand(fields));
        assertThat(decisions.get(0).entry().value())
                .contains("class=civilian; count=12/12 exact; origin=Office\\; \\\\North");
        Claim claim = killed(new Reading(PLAIN, List.of(), List.of()));
        assertThat(claim.quote()).isEqualTo("Twelve people");
        assertThat(claim.count().orElseThrow().interval()).isEqualTo(CountInterval.exactly(12));
        assertThat(claim.attribution().origin()).contains("Office; \\North");
        assertThat(claim.rules()).containsExactly("by-hand");
        assertThat(claim.review().orElseThrow().action()).isEqualTo(Action.ADDED);
    }

    @Test
    void aClaimMadeByHandCanBeDecidedOn() {
        decide(byHand(Map.of(ClaimField.COUNT, "12")));
        Reading none = new Reading(PLAIN, List.of(), List.of());
        Claim made = reviewed(none).printed().claims().get(0);
        correct(made, ClaimField.COUNT, "13");
        assertThat(killed(none).count().orElseThrow().interval()).isEqualTo(CountInterval.exactly(13));
        decide(ClaimDecision.reject(HASH, made));
        assertThat(killed(none).isRejected()).isTrue();
    }

    @Test
    void aReaderThatLearnsToReadTheWordsDoesNotDoubleThem() {
        decide(byHand(Map.of(ClaimField.COUNT, "12", ClaimField.CLASS, "civilian")));
        Claim read = HandMade.blank(PLAIN, Part.TEXT, new Span(0, 6), Harm.KILLED, Map.of(ClaimField.COUNT, "12"));
        Reviewed both = reviewed(new Reading(PLAIN, List.of(read), List.of()));
        assertThat(both.reading().claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.victims().status()).isEqualTo(VictimStatus.CIVILIAN));
    }

    @Test
    void aClaimOfPeopleNeedsANumber() {
        assertThatThrownBy(() -> byHand(Map.of(ClaimField.CLASS, "civilian"))).hasMessageContaining("--low");
    }
}
