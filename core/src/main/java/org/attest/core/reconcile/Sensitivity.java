package org.attest.core.reconcile;

import java.util.OptionalLong;
import org.attest.core.claim.Harm;

/**
 * What one line would be, had one origin said nothing: how much of the figure rests on that origin alone.
 *
 * @param without the origin left out, and with it every echo of it
 * @param low what low would be; empty when nothing would be left of the line
 * @param best what best would be
 * @param lowMoved by how much low would rise, or fall (below zero); empty when one of the two is not there
 * @param bestMoved the same of best
 */
public record Sensitivity(
        Harm harm,
        String victims,
        String without,
        OptionalLong low,
        OptionalLong best,
        OptionalLong lowMoved,
        OptionalLong bestMoved) {
    static Sensitivity between(Figure with, String without, OptionalLong low, OptionalLong best) {
        return new Sensitivity(
                with.harm(), with.victims(), without, low, best, moved(with.low(), low), moved(with.best(), best));
    }

    private static OptionalLong moved(OptionalLong from, OptionalLong to) {
        return from.isPresent() && to.isPresent()
                ? OptionalLong.of(to.getAsLong() - from.getAsLong())
                : OptionalLong.empty();
    }
}
