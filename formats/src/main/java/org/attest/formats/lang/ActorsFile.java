package org.attest.formats.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Actors.Actor;
import org.attest.core.claim.Actors.Kind;
import org.attest.core.claim.VictimStatus;

/**
 * Who speaks and who fights, as lines of {@code name, kind, status, names}, separated by tabs; names are the full name,
 * abbreviations and descriptions, joined by bars. Only a side has a status: the victims' status it narrows. Lines beginning with #
 * are remarks.
 */
public final class ActorsFile {
    private ActorsFile() {}

    /** @throws KnowledgeFormatException naming file, line and a likely fix */
    public static Actors parse(KnowledgeFile file) {
        List<Actor> actors = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        for (KnowledgeFile.Row row : file.rows()) {
            Actor actor = actor(row);
            Set<String> written = new LinkedHashSet<>(List.of(actor.name()));
            written.addAll(actor.names());
            for (String name : written) {
                String other = taken.putIfAbsent(name, actor.name());
                if (other != null) {
                    throw row.wrong(
                            "The name (" + name + ") is already that of " + other + ".", "take one of them out.");
                }
            }
            actors.add(actor);
        }
        return new Actors(actors);
    }

    private static Actor actor(KnowledgeFile.Row row) {
        if (row.columns().size() < 3
                || row.columns().size() > 4
                || row.column(0).isEmpty()) {
            throw row.wrong(
                    "The line is not: name, kind, status, names.",
                    "separate the columns by tabs; status may be empty.");
        }
        Kind kind = kind(row);
        return new Actor(row.column(0), kind, status(row, kind), row.list(3, "|"));
    }

    private static Kind kind(KnowledgeFile.Row row) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(row.column(1))) {
                return kind;
            }
        }
        throw row.wrong(
                "The kind (" + row.column(1) + ") is not known.",
                "write verifier, monitor, rescue, official, outlet or side.");
    }

    private static VictimStatus status(KnowledgeFile.Row row, Kind kind) {
        String written = row.column(2);
        if (written.isEmpty() && kind != Kind.SIDE) {
            return VictimStatus.UNKNOWN;
        }
        if (kind != Kind.SIDE) {
            throw row.wrong("Only a side has a status (" + written + ").", "leave the column empty.");
        }
        return VictimStatus.ofWord(written)
                .orElseThrow(() -> row.wrong(
                        "The status of the side (" + written + ") is not known.",
                        "write security-forces, non-state-fighters, non-civilian or civilian."));
    }
}
