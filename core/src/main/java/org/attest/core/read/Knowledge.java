package org.attest.core.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.claim.Actors;
import org.attest.core.lang.LanguagePack;
import org.attest.core.match.Features;
import org.attest.core.match.Lexicon;
import org.attest.core.place.Gazetteer;

/**
 * What a reader knows: a language, the places, the actors. The names of places and actors are of no language; they are laid over the
 * words as classes {@code PLACE}, {@code ACTOR} and {@code SIDE}.
 */
public record Knowledge(LanguagePack pack, Gazetteer gazetteer, Actors actors, Lexicon names) {

    public static Knowledge of(LanguagePack pack, Gazetteer gazetteer, Actors actors) {
        List<Lexicon.Entry> entries = new ArrayList<>();
        for (String name : gazetteer.names()) {
            entries.add(new Lexicon.Entry(name, "PLACE", Features.of(Map.of("place", name)), isCased(name)));
        }
        for (Actors.Actor actor : actors.all()) {
            boolean side = actor.kind() == Actors.Kind.SIDE;
            Map<String, String> values = new LinkedHashMap<>();
            values.put(side ? "side" : "actor", actor.name());
            values.put("number", "pl");
            if (side) {
                values.put("status", actor.status().word());
            }
            List<String> written = new ArrayList<>(actor.names());
            written.add(actor.name());
            for (String name : written) {
                entries.add(new Lexicon.Entry(name, side ? "SIDE" : "ACTOR", Features.of(values), isCased(name)));
            }
        }
        return new Knowledge(pack, gazetteer, actors, new Lexicon(entries));
    }

    /** A name that is written with a capital is no name without it. */
    private static boolean isCased(String name) {
        return Character.isUpperCase(name.codePointAt(0));
    }
}
