package org.attest.core.reconcile;

import java.util.List;
import java.util.Optional;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.PlaceMention;
import org.attest.core.time.Period;

/** Tells a count of a part (one town, the first night) from a count of the whole. */
record Scopes(Gazetteer gazetteer) {
    /** True when the first counts a smaller place, or fewer days, that lie wholly inside the second's. */
    boolean isNarrower(Statement part, Statement whole) {
        return isPlaceInside(places(part), places(whole))
                || (isPeriodTold(part) && isPeriodInside(period(part), period(whole)));
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
        List<PlaceMention> mentions = statement.claims().stream()
                .flatMap(sourced -> sourced.claim().places().stream())
                .toList();
        boolean own = mentions.stream().anyMatch(mention -> mention.role() == PlaceMention.Role.HARM);
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
