package org.attest.core.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Individual;
import org.attest.core.claim.Scope;

/** Recognises a named person told of before: the same name, or a part of it that ends alike. One use for one report. */
final class Persons {
    private final List<Claim> met = new ArrayList<>();

    /** The first claim of this harm about the same person, if there is one; else this one is remembered. */
    Optional<Claim> meet(Claim claim) {
        Optional<Claim> earlier = met.stream()
                .filter(other -> other.harm() == claim.harm() && other.scope() == claim.scope())
                .filter(other -> samePerson(other, claim))
                .findFirst();
        if (earlier.isEmpty() && name(claim).isPresent()) {
            met.add(claim);
        }
        return earlier;
    }

    private static boolean samePerson(Claim a, Claim b) {
        return name(a).flatMap(one -> name(b).map(other -> same(one, other))).orElse(false);
    }

    private static Optional<String> name(Claim claim) {
        return claim.scope() == Scope.HYPOTHETICAL || claim.individuals().size() != 1
                ? Optional.empty()
                : claim.individuals().get(0).name().map(Individual.Detail::value);
    }

    /** True when all words of the shorter name are words of the longer one: a surname, or a full name. */
    static boolean same(String a, String b) {
        List<String> one = words(a);
        List<String> other = words(b);
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"))
                .filter(word -> word.length() > 1)
                .toList();
    }
}
