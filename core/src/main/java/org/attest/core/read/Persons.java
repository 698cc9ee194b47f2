package org.attest.core.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Individual;

/** Names of persons: whether two are of the same person. */
final class Persons {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private Persons() {}

    /** The name under which a claim tells of one person. */
    static Optional<String> name(Claim claim) {
        return claim.individuals().size() != 1
                ? Optional.empty()
                : claim.individuals().get(0).name().map(Individual.Detail::value);
    }

    /** The age told of the one person that a claim is about. */
    static Optional<Integer> age(Claim claim) {
        return claim.individuals().size() != 1
                ? Optional.empty()
                : claim.individuals().get(0).age().map(Individual.Detail::value);
    }

    /** Both of a told age, and of different ones: two persons. */
    static boolean differInAge(Claim one, Claim other) {
        Optional<Integer> age = age(one);
        return age.isPresent()
                && age(other).filter(years -> areApart(years, age.get())).isPresent();
    }

    /** Accounts of one person may differ by a year. */
    static boolean areApart(int age, int otherAge) {
        return Math.abs(age - otherAge) > 1;
    }

    /** True when all words of the shorter name are words of the longer one: a surname, or a full name. */
    static boolean same(String a, String b) {
        List<String> one = words(a);
        List<String> other = words(b);
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    private static List<String> words(String name) {
        return NO_LETTERS
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 1)
                .toList();
    }
}
