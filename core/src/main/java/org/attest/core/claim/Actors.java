package org.attest.core.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who speaks and who fights: knowledge of a place and a time, not of a language. Shipped for the main agencies, monitors and UN
 * offices; extended per case folder.
 */
public final class Actors {
    /**
     * One actor.
     *
     * @param name canonical short name: SOHR
     * @param kind what it is
     * @param status for a side: the status it narrows
     * @param names full name, abbreviations, descriptions, as written in reports
     */
    public record Actor(String name, Kind kind, VictimStatus status, List<String> names) {
        public Actor {
            names = List.copyOf(names);
        }
    }

    /** What an actor is: the order ranks origins, the best placed to count first. */
    public enum Kind {
        /** A UN body or court that verifies case by case. */
        VERIFIER,
        /** An organisation that counts the dead. */
        MONITOR,
        /** Hospitals, rescue and civil defence services. */
        RESCUE,
        /** A government, ministry, army or police. */
        OFFICIAL,
        /** Relays what others say: agencies, newspapers, broadcasters. */
        OUTLET,
        /** A party to the conflict, as victims or perpetrators. */
        SIDE
    }

    private final List<Actor> all;
    private final Map<String, Actor> byWritten = new LinkedHashMap<>();
    private final Map<String, Actor> byName = new LinkedHashMap<>();

    public Actors(List<Actor> actors) {
        this.all = List.copyOf(actors);
        for (Actor actor : actors) {
            byName.put(actor.name(), actor);
            byWritten.putIfAbsent(actor.name(), actor);
            actor.names().forEach(name -> byWritten.putIfAbsent(name, actor));
        }
    }

    public static Actors none() {
        return new Actors(List.of());
    }

    public List<Actor> all() {
        return all;
    }

    /** The actor of this canonical name. */
    public Optional<Actor> byName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The actor written so in a report. */
    public Optional<Actor> written(String words) {
        return Optional.ofNullable(byWritten.get(words));
    }

    /** These actors and more; the later ones win a name both have. */
    public Actors plus(List<Actor> more) {
        List<Actor> joined = new ArrayList<>(more);
        joined.addAll(all);
        return new Actors(joined);
    }
}
