package org.attest.core.reconcile;

import java.util.List;
import java.util.Optional;
import org.attest.core.claim.Harm;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Revision.Direction;

/**
 * One line of figures on two dates, and why it is not the same.
 *
 * @param incident as on the second date; as on the first, where the second has none
 * @param before the line on the first date; empty when it is new
 * @param after the line on the second date; empty when it is gone
 * @param direction of best, else of low; none for a line that is new or gone
 * @param because one sentence
 * @param added claims that give the line its bounds on the second date and did not on the first
 * @param replaced which claim took the place of which of the same origin
 */
public record Change(
        Incident incident,
        Harm harm,
        String victims,
        Optional<Figure.Footing> footing,
        Optional<Figure> before,
        Optional<Figure> after,
        Direction direction,
        String because,
        List<String> added,
        List<Replaced> replaced) {
    /** Of one origin and class. */
    public record Replaced(String claim, String by) {}

    public Change {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
    }
}
