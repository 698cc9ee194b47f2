package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.reconcile.Change.Replaced;
import org.attest.core.reconcile.Revision.Direction;

/** What changed in figures between two cuts of one case, each with its reason in one sentence. Pure. */
public final class Changes {
    private record Key(String harm, String victims, Optional<Figure.Footing> footing) {
        static Key of(Figure figure) {
            return new Key(figure.harm().word(), figure.victims(), figure.footing());
        }
    }

    private static final int FEW = 3;

    private final Function<String, Optional<Claim>> claims;
    private final Actors actors;

    private Changes(Function<String, Optional<Claim>> claims, Actors actors) {
        this.claims = claims;
        this.actors = actors;
    }

    /**
     * Lines that are new, gone, or have another low, best or high; incidents in the order of the second list, then those of the first
     * that are in it no more. An incident is the one of the first list with the same id, else the one that shares the most claims.
     *
     * @param claims by id, of either cut
     */
    public static List<Change> between(
            List<Estimate> before, List<Estimate> after, Function<String, Optional<Claim>> claims, Actors actors) {
        Changes changes = new Changes(claims, actors);
        List<Change> found = new ArrayList<>();
        Set<Estimate> seen = new HashSet<>();
        for (Estimate now : after) {
            Optional<Estimate> then = match(now, before, seen);
            then.ifPresent(seen::add);
            changes.compare(then, Optional.of(now), found);
        }
        before.stream()
                .filter(then -> !seen.contains(then))
                .forEach(then -> changes.compare(Optional.of(then), Optional.empty(), found));
        return List.copyOf(found);
    }

    private static Optional<Estimate> match(Estimate now, List<Estimate> before, Set<Estimate> seen) {
        List<Estimate> free =
                before.stream().filter(then -> !seen.contains(then)).toList();
        return free.stream()
                .filter(then -> then.incident().id().equals(now.incident().id()))
                .findFirst()
                .or(() -> free.stream()
                        .filter(then -> shared(then, now) > 0)
                        .max(Comparator.comparingLong((Estimate then) -> shared(then, now))
                                .thenComparing(then -> then.incident().id())));
    }

    private static long shared(Estimate then, Estimate now) {
        Set<String> there = new HashSet<>(now.incident().claims());
        return then.incident().claims().stream().filter(there::contains).count();
    }

    private void compare(Optional<Estimate> before, Optional<Estimate> after, List<Change> found) {
        Map<Key, Figure> then = lines(before);
        Map<Key, Figure> now = lines(after);
        Set<Key> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(then.keySet());
        for (Key key : keys) {
            Optional<Figure> was = Optional.ofNullable(then.get(key));
            Optional<Figure> is = Optional.ofNullable(now.get(key));
            if (was.isEmpty() || is.isEmpty() || !isSame(was.get(), is.get())) {
                found.add(change(after.or(() -> before).orElseThrow(), was, is));
            }
        }
    }

    private static Map<Key, Figure> lines(Optional<Estimate> estimate) {
        Map<Key, Figure> lines = new LinkedHashMap<>();
        estimate.ifPresent(one -> one.figures().forEach(figure -> lines.put(Key.of(figure), figure)));
        return lines;
    }

    private static boolean isSame(Figure one, Figure other) {
        return one.low().equals(other.low())
                && one.best().equals(other.best())
                && one.high().equals(other.high());
    }

    private Change change(Estimate of, Optional<Figure> before, Optional<Figure> after) {
        Figure line = after.or(() -> before).orElseThrow();
        List<String> old = before.map(Figure::claims).orElse(List.of());
        List<Claim> added = after.map(Figure::claims).orElse(List.of()).stream()
                .filter(id -> !old.contains(id))
                .flatMap(id -> claims.apply(id).stream())
                .toList();
        List<Claim> gone = old.stream()
                .filter(id -> after.isEmpty() || !after.get().claims().contains(id))
                .flatMap(id -> claims.apply(id).stream())
                .toList();
        List<Replaced> replaced = replaced(added, gone);
        return new Change(
                of.incident(),
                line.harm(),
                line.victims(),
                line.footing(),
                before,
                after,
                direction(before, after),
                because(before, after, added, gone, replaced),
                added.stream().map(Claim::id).toList(),
                replaced);
    }

    private static Direction direction(Optional<Figure> before, Optional<Figure> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Direction.NONE;
        }
        OptionalLong was = before.get().best().isPresent()
                ? before.get().best()
                : before.get().low();
        OptionalLong is = after.get().best().isPresent()
                ? after.get().best()
                : after.get().low();
        if (was.isEmpty() || is.isEmpty()) {
            return Direction.NONE;
        }
        int order = Long.compare(is.getAsLong(), was.getAsLong());
        return order == 0 ? Direction.SAME : order > 0 ? Direction.UP : Direction.DOWN;
    }

    private List<Replaced> replaced(List<Claim> added, List<Claim> gone) {
        List<Replaced> pairs = new ArrayList<>();
        for (Claim old : gone) {
            Sourced was = Sourced.of(old, actors);
            added.stream()
                    .map(claim -> Sourced.of(claim, actors))
                    .filter(is -> is.voice().isNamed()
                            && is.voice().equals(was.voice())
                            && is.leaf().equals(was.leaf()))
                    .findFirst()
                    .ifPresent(is -> pairs.add(new Replaced(was.id(), is.id())));
        }
        return pairs;
    }

    private String because(
            Optional<Figure> before,
            Optional<Figure> after,
            List<Claim> added,
            List<Claim> gone,
            List<Replaced> replaced) {
        if (after.isEmpty()) {
            return "no count of it is left";
        }
        Optional<Figure.LastCoherent> last = after.get().lastCoherent();
        if (last.isPresent() && before.flatMap(Figure::lastCoherent).isEmpty()) {
            return "a part of it has a newer count; the last value from one day is "
                    + Arithmetic.grouped(last.get().value()) + ", as of "
                    + last.get().asOf();
        }
        if (!added.isEmpty()) {
            return told(after.get(), added)
                    + (replaced.isEmpty()
                            ? ""
                            : " (" + replaced.get(0).by() + " replaces "
                                    + replaced.get(0).claim() + ")");
        }
        return gone.stream()
                .flatMap(claim -> left(after.get(), claim).stream())
                .findFirst()
                .orElse("other counts of it came to be compared");
    }

    private static Optional<String> left(Figure figure, Claim claim) {
        return figure.setAside().stream()
                .filter(left -> left.claim().equals(claim.id()))
                .map(left -> claim.id() + " was set aside: " + left.reason())
                .findFirst();
    }

    /** {@code a.txt and b.txt tell 1,225 civilians by SOHR}; with the arithmetic, where the line is derived. */
    private String told(Figure line, List<Claim> added) {
        Map<Voice, List<Sourced>> voices = new LinkedHashMap<>();
        added.stream()
                .map(claim -> Sourced.of(claim, actors))
                .forEach(sourced -> voices.computeIfAbsent(sourced.voice(), voice -> new ArrayList<>())
                        .add(sourced));
        List<String> parts = new ArrayList<>();
        voices.forEach((voice, told) -> {
            Sourced first = told.get(0);
            List<String> documents = told.stream()
                    .map(sourced -> sourced.claim().document())
                    .distinct()
                    .toList();
            String by = voice.isNamed() ? " by " + voice.origin() : " and name nobody";
            parts.add(few(documents) + (documents.size() == 1 ? " tells " : " tell ") + Wordings.count(first) + " "
                    + Wordings.people(first) + (voice.verified() ? " verified" : "") + by);
        });
        return Wordings.list(parts) + line.derived().map(sum -> ": " + sum).orElse("");
    }

    private static String few(List<String> documents) {
        return documents.size() <= FEW
                ? Wordings.list(documents)
                : String.join(", ", documents.subList(0, FEW)) + " and " + (documents.size() - FEW) + " more";
    }
}
