package org.attest.core.reconcile;

import java.util.List;

/**
 * How far counts that cannot all hold are from holding: the smallest change of one of them after which the others can all hold. The
 * change is told in people and in standard units, which are people divided by the square root of the number as told (the spread of a
 * count of so many chance events); so a change of 20 in 1,000 is smaller than one of 10 in 50.
 *
 * @param claim the one count to change
 * @param told its number as told
 * @param needed the closest number with which the rest holds
 * @param change needed less told, in people; below zero when too many were told
 * @param standardised the size of the change in standard units, above 0
 * @param conflict the claims of the smallest sets that cannot all hold, that one among them
 */
public record Radius(String claim, long told, long needed, long change, double standardised, List<String> conflict) {
    public Radius {
        conflict = List.copyOf(conflict);
    }
}
