package org.attest.core.reconcile;

import java.util.List;
import java.util.Optional;
import org.attest.core.claim.Claim;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.PlaceMention;
import org.attest.core.place.Precision;
import org.attest.core.time.Period;

/** Tells a count of a part (one town, the first night) from a count of the whole. */
record Scopes(Gazetteer gazetteer) {
    /** True when the first counts a smaller place, or fewer days, that lie wholly inside the second's. */
    boolean isNarrower(Statement part, Statement whole) {
        return isPlaceInside(places(part), places(whole))
                || (isPeriodTold(part) && isPeriodInside(period(part), period(whole)));
    }

    /** True when the first counts a smaller place that lies inside the second's. */
    boolean isPlaceNarrower(Statement part, Statement whole) {
        return isPlaceInside(places(part), places(whole));
    }

    boolean isPlaceNarrower(Claim part, Claim whole) {
        return isPlaceInside(places(List.of(part)), places(List.of(whole)));
    }

    /** Where these were killed, as far as the gazetteer knows; countries left out. */
    List<Place> known(List<Sourced> counts) {
        return knownOf(counts.stream().map(Sourced::claim).toList());
    }

    /** The same of claims of any harm. */
    List<Place> knownOf(List<Claim> claims) {
        return places(claims).stream()
                .filter(place -> place.precision() != Precision.COUNTRY
                        && place.country().isPresent())
                .distinct()
                .toList();
    }

    /** True when the first counts take in a place that lies apart from all places of the second. */
    boolean isWider(List<Sourced> late, List<Sourced> early) {
        List<Place> before = known(early);
        return !before.isEmpty() && known(late).stream().anyMatch(place -> isApart(place, before));
    }

    /** True when this place neither lies in one of these nor holds one. */
    boolean isApart(Place place, List<Place> places) {
        return places.stream()
                .noneMatch(other -> other.id().equals(place.id())
                        || gazetteer.contains(other, place)
                        || gazetteer.contains(place, other));
    }

    /** True when some place of the one is a place of the other, lies in one, or holds one; countries left out. */
    boolean areNear(List<Claim> one, List<Claim> other) {
        List<Place> places = knownOf(other);
        return knownOf(one).stream().anyMatch(place -> !isApart(place, places));
    }

    boolean areSame(List<Place> one, List<Place> other) {
        return one.stream().allMatch(place -> isIdIn(place, other))
                && other.stream().allMatch(place -> isIdIn(place, one));
    }

    private static boolean isIdIn(Place place, List<Place> places) {
        return places.stream().anyMatch(other -> other.id().equals(place.id()));
    }

    private boolean isPlaceInside(List<Place> part, List<Place> whole) {
        return !part.isEmpty()
                && !whole.isEmpty()
                && part.stream()
                        .allMatch(place -> whole.stream()
                                .anyMatch(larger ->
                                        !larger.id().equals(place.id()) && gazetteer.contains(larger, place)));
    }

    private static boolean isPeriodInside(Optional<Period> part, Optional<Period> whole) {
        return part.isPresent()
                && whole.isPresent()
                && whole.get().contains(part.get())
                && !part.get().contains(whole.get())
                && part.get().basis() != Period.Basis.INFERRED;
    }

    private static List<Place> places(Statement statement) {
        return places(statement.claims().stream().map(Sourced::claim).toList());
    }

    private static List<Place> places(List<Claim> claims) {
        List<PlaceMention> mentions =
                claims.stream().flatMap(claim -> claim.places().stream()).toList();
        boolean own = mentions.stream()
                .anyMatch(mention -> mention.role() == PlaceMention.Role.HARM
                        && mention.place().isPresent());
        return mentions.stream()
                .filter(mention -> !own || mention.role() == PlaceMention.Role.HARM)
                .flatMap(mention -> mention.place().stream())
                .toList();
    }

    /** Every report that tells this count says for which days. */
    private static boolean isPeriodTold(Statement statement) {
        return statement.claims().stream()
                .allMatch(sourced -> sourced.claim().period().isPresent());
    }

    private static Optional<Period> period(Statement statement) {
        return statement.claims().stream()
                .flatMap(sourced -> sourced.claim().period().stream())
                .reduce(Period::cover);
    }
}
