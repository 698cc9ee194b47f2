package org.attest.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Actors.Actor;
import org.attest.core.claim.VictimStatus;
import org.attest.core.claim.Victims;

/** Who was harmed, as one line of words: {@code civilian,women}; {@code non-state-fighters,pro-Assad fighters}. */
final class VictimWords {
    private static final Set<String> DEMOGRAPHICS =
            Set.of("women", "men", "children", "girls", "boys", "elderly", "medics", "journalists");

    private VictimWords() {}

    static String of(Victims victims) {
        List<String> words = new ArrayList<>(List.of(victims.status().word()));
        victims.side().ifPresent(words::add);
        words.addAll(victims.demographics());
        return String.join(",", words);
    }

    /** The same people under another description. What is not named is not kept, but for groups and the words of the report. */
    static Victims set(Victims printed, String value, Actors actors) {
        Optional<VictimStatus> status = Optional.empty();
        Optional<Actor> side = Optional.empty();
        List<String> demographics = new ArrayList<>();
        for (String typed : value.split(",", -1)) {
            String word = typed.strip();
            Optional<VictimStatus> named = VictimStatus.ofWord(word);
            Optional<Actor> fighters = side(word, actors);
            if (named.isPresent()) {
                status = named;
            } else if (DEMOGRAPHICS.contains(word)) {
                demographics.add(word);
            } else if (fighters.isPresent()) {
                side = fighters;
            } else {
                throw new IllegalArgumentException("No class of people is called (" + word
                        + "). Maybe all, civilian, security-forces, women, or a side of the actor file.");
            }
        }
        VictimStatus whose = status.orElse(side.map(Actor::status).orElse(VictimStatus.UNKNOWN));
        return new Victims(
                whose, side.map(Actor::name), printed.groups(), demographics, printed.text(), printed.span());
    }

    private static Optional<Actor> side(String word, Actors actors) {
        return actors.byName(word).or(() -> actors.written(word)).filter(actor -> actor.kind() == Actors.Kind.SIDE);
    }
}
