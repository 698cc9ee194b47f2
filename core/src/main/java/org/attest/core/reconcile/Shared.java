package org.attest.core.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.claim.Actors;
import org.attest.core.reconcile.Echo.Evidence;
import org.attest.core.text.Document;

/** What two reports share beside one number of the same people, the strongest evidence first. */
final class Shared {
    /** Smaller numbers are equal by chance. */
    static final long RARE_NUMBER = 10;

    private record Key(String harm, String leaf, long number) {}

    private final Map<String, Document> documents;
    private final CreditLines credits;
    private final Copied copied;
    private final Map<String, Set<Key>> numbers = new HashMap<>();

    Shared(Map<String, Document> documents, Actors actors, Collection<Sourced> claims) {
        this.documents = documents;
        this.credits = new CreditLines(actors);
        this.copied = new Copied(documents);
        claims.stream()
                .filter(sourced -> sourced.number().orElse(0) >= RARE_NUMBER)
                .forEach(sourced -> numbers.computeIfAbsent(sourced.claim().document(), id -> new HashSet<>())
                        .add(new Key(
                                sourced.claim().harm().word(),
                                sourced.leaf(),
                                sourced.number().getAsLong())));
    }

    /** Why the first repeats the second, which has its number, of another report. */
    Echo between(Sourced echo, Sourced of) {
        Set<String> agencies = new TreeSet<>(credits.of(document(echo)));
        agencies.retainAll(credits.of(document(of)));
        if (!agencies.isEmpty()) {
            return echo(echo, of, Evidence.CREDIT_LINE, String.join(", ", agencies), List.of());
        }
        Optional<String> words = copied.words(echo.claim(), of.claim());
        if (words.isPresent()) {
            return echo(echo, of, Evidence.COPIED_TEXT, words.get(), List.of());
        }
        Set<Long> both = new TreeSet<>();
        Set<Key> there = numbers.getOrDefault(of.claim().document(), Set.of());
        numbers.getOrDefault(echo.claim().document(), Set.of()).stream()
                .filter(there::contains)
                .forEach(key -> both.add(key.number()));
        return both.size() > 1
                ? echo(echo, of, Evidence.NUMBER_SET, "", List.copyOf(both))
                : echo(echo, of, Evidence.NUMBER, "", List.of(of.number().orElseThrow()));
    }

    private Document document(Sourced sourced) {
        return documents.get(sourced.claim().document());
    }

    private static Echo echo(Sourced echo, Sourced of, Evidence evidence, String words, List<Long> numbers) {
        return new Echo(echo.id(), Optional.of(of.id()), evidence, words, numbers);
    }
}
