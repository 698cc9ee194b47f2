package org.attest.core.reconcile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.core.claim.Harm;
import org.attest.core.count.Wording;
import org.attest.core.place.Place;
import org.attest.core.time.Period;

/** Counts in the words of a finding: "more than 1,000 civilians". */
final class Wordings {
    private static final Map<String, String> ONE = Map.of(
            "people", "person",
            "civilians", "civilian",
            "attackers", "attacker",
            "women", "woman",
            "men", "man",
            "children", "child");

    private Wordings() {}

    /** The number with its own wording in front. */
    static String count(Sourced sourced) {
        if (sourced.number().isEmpty()) {
            return small(sourced.count().text());
        }
        String number = Arithmetic.grouped(sourced.number().getAsLong());
        Wording wording = sourced.count().wording();
        boolean plain = wording == Wording.EXACT || wording == Wording.BETWEEN;
        return plain ? number : wording.word().replace('-', ' ') + " " + number;
    }

    /** {@code 745 civilians + 125 security forces}. */
    static String sum(List<Sourced> parts) {
        return parts.stream()
                .map(part -> Arithmetic.grouped(part.interval().low()) + " " + people(part))
                .collect(Collectors.joining(" + "));
    }

    static String people(Sourced sourced) {
        String people = VictimClass.people(sourced.leaf());
        boolean one = sourced.interval().isExact() && sourced.interval().low() == 1;
        return one ? ONE.getOrDefault(people, people) : people;
    }

    /** {@code killed or injured}. */
    static String harm(Harm harm) {
        return harm.word().replace('-', ' ');
    }

    /** The origin, or the report when nobody is named. */
    static String voice(Sourced sourced) {
        return sourced.voice().isNamed()
                ? sourced.voice().origin()
                : sourced.claim().document();
    }

    /** The same at the beginning of a sentence; the name of a report is left as it is. */
    static String speaker(Sourced sourced) {
        return sourced.voice().isNamed() ? capital(voice(sourced)) : voice(sourced);
    }

    /** {@code 2025-03-06} or {@code 2025-03-06 to 2025-03-09}. */
    static String days(Period period) {
        return period.start().equals(period.end()) ? period.start().toString() : period.start() + " to " + period.end();
    }

    static String places(List<Place> places) {
        return list(places.stream().map(Place::name).distinct().toList());
    }

    /** {@code a, b and c}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** The different words of a label, written small. */
    static Set<String> words(String label) {
        return new HashSet<>(Arrays.asList(label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    /** Words that began a sentence, inside one. */
    private static String small(String words) {
        boolean shouted = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || shouted ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
