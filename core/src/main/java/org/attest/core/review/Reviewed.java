package org.attest.core.review;

import java.util.List;
import org.attest.core.claim.Reading;

/**
 * A reading with what was decided on it.
 *
 * @param printed as read, and the claims made by hand with nothing decided on them but how many
 * @param reading its claims as reviewed, rejected ones and those made by hand among them; ids as in {@code printed}
 * @param unfit decisions that could not be applied
 */
public record Reviewed(Reading printed, Reading reading, List<Unfit> unfit) {
    public Reviewed {
        unfit = List.copyOf(unfit);
    }
}
