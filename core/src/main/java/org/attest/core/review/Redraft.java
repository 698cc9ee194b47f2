package org.attest.core.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Attribution;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Review;
import org.attest.core.claim.Scope;
import org.attest.core.claim.Standing;
import org.attest.core.claim.Unit;
import org.attest.core.claim.Victims;
import org.attest.core.count.ReportedCount;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.PlaceMention;
import org.attest.core.text.Span;
import org.attest.core.time.AsOf;
import org.attest.core.time.Period;

/** A claim being made again with other fields. Throws {@link IllegalArgumentException} for words that no field can have. */
final class Redraft {
    private final Claim printed;
    private Harm harm;
    private Optional<ReportedCount> count;
    private Victims victims;
    private List<PlaceMention> places;
    private Optional<Period> period;
    private Optional<AsOf> asOf;
    private Attribution attribution;
    private Standing standing;
    private Scope scope;
    private OptionalLong revises;

    Redraft(Claim printed) {
        this.printed = printed;
        this.harm = printed.harm();
        this.count = printed.count();
        this.victims = printed.victims();
        this.places = printed.places();
        this.period = printed.period();
        this.asOf = printed.asOf();
        this.attribution = printed.attribution();
        this.standing = printed.standing();
        this.scope = printed.scope();
        this.revises = printed.revises();
    }

    Victims victims() {
        return victims;
    }

    void victims(Victims others) {
        victims = others;
    }

    void harm(String word) {
        harm = oneOf(Harm.values(), Harm::word, word, "harm");
    }

    void count(String words) {
        CountWords told = CountWords.parse(words);
        String text = count.map(ReportedCount::text).orElse(printed.quote());
        Optional<Span> span = count.map(ReportedCount::span).orElse(Optional.of(printed.span()));
        count = Optional.of(new ReportedCount(text, span, told.wording(), told.interval(), told.approximate()));
    }

    void period(String words) {
        period = none(words)
                .map(DayWords::parse)
                .map(days -> new Period(days.first(), days.last(), Period.Basis.STATED));
    }

    void asOf(String words) {
        asOf = none(words).map(DayWords::parse).map(days -> new AsOf(days.first(), days.last(), Period.Basis.STATED));
    }

    void places(String words, Gazetteer gazetteer) {
        places = PlaceWords.parse(words, gazetteer, printed.numberSpan());
    }

    void origin(String words, Actors actors) {
        attribution = none(words)
                .map(name -> actors.written(name).map(Actors.Actor::name).orElse(name))
                .map(name -> new Attribution(
                        Optional.of(name),
                        Optional.empty(),
                        Optional.empty(),
                        Attribution.Basis.STATED,
                        attribution.via()))
                .orElseGet(Attribution::none);
    }

    void standing(String word) {
        standing = oneOf(Standing.values(), Standing::word, word, "standing");
    }

    void scope(String word) {
        scope = oneOf(Scope.values(), Scope::word, word, "scope");
    }

    void revises(String words) {
        revises = none(words)
                .map(digits ->
                        OptionalLong.of(CountWords.parse(digits).interval().low()))
                .orElse(OptionalLong.empty());
    }

    /** True when people came to harm, and nobody says how many. */
    boolean lacksCount() {
        return harm.ofPeople() && count.isEmpty();
    }

    /** With what was decided on it so far. */
    Claim claim() {
        return claim(printed.review());
    }

    Claim claim(Optional<Review> review) {
        Harm told = lacksCount() ? printed.harm() : harm;
        boolean ofPeople = told.ofPeople();
        return new Claim(
                printed.document(),
                printed.id(),
                printed.in(),
                printed.span(),
                printed.quote(),
                told,
                count,
                ofPeople && printed.unit() == Unit.INCIDENTS ? Unit.PEOPLE : printed.unit(),
                ofPeople && printed.people().isEmpty() ? HandMade.people(printed.span()) : printed.people(),
                printed.partOf(),
                victims,
                places,
                period,
                asOf,
                attribution,
                standing,
                printed.perpetrators(),
                printed.method(),
                scope,
                printed.episode(),
                printed.counting(),
                revises,
                printed.individuals(),
                printed.rules(),
                review);
    }

    private static Optional<String> none(String words) {
        return Optional.of(words).filter(value -> !value.equals(ClaimField.NONE));
    }

    private static <T> T oneOf(T[] all, Function<T, String> word, String typed, String what) {
        return Arrays.stream(all)
                .filter(one -> word.apply(one).equals(typed))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + what + " is called (" + typed
                        + "). Maybe one of " + Arrays.stream(all).map(word).collect(Collectors.joining(", ")) + "."));
    }
}
