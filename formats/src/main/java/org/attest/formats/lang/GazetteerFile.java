package org.attest.formats.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.Precision;

/**
 * Places as lines of {@code id, name, country, precision, parents, lat, lon, variants}, separated by tabs; parents are ids joined by
 * semicolons, the nearest first; variants are other spellings joined by bars. Lines beginning with # are remarks. The order of lines
 * is the order in which a name shared by several places is tried. A parent may stand after its children.
 */
public final class GazetteerFile {
    private static final int COLUMNS = 8;
    private static final String FORM = "The line is not: id, name, country, precision, parents, lat, lon, variants.";

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Set<String>> names = new LinkedHashMap<>();
    private final Map<String, KnowledgeFile.Row> rows = new HashMap<>();
    private final Map<String, String> siblings = new HashMap<>();

    private GazetteerFile() {}

    /**
     * One gazetteer of several files, a case's own first if its places should be tried first.
     *
     * @throws KnowledgeFormatException naming file, line and a likely fix
     */
    public static Gazetteer parse(List<KnowledgeFile> files) {
        GazetteerFile reading = new GazetteerFile();
        files.forEach(file -> file.rows().forEach(reading::add));
        reading.checkParents();
        return new Gazetteer(reading.places.values(), reading.names);
    }

    private void add(KnowledgeFile.Row row) {
        if (row.columns().size() < COLUMNS - 1 || row.columns().size() > COLUMNS) {
            throw row.wrong(FORM, "separate the columns by tabs, and leave unknown ones empty.");
        }
        String id = row.column(0);
        String name = row.column(1);
        if (id.isEmpty() || name.isEmpty()) {
            throw row.wrong("A place needs an id and a name.", "write both, such as SY.latakia and Latakia.");
        }
        Place place = new Place(
                id, name, country(row), precision(row), row.list(4, ";"), degrees(row, 5, 90), degrees(row, 6, 180));
        if (place.lat().isPresent() != place.lon().isPresent()) {
            throw row.wrong("The place (" + id + ") has only half of a point.", "write both lat and lon, or neither.");
        }
        if (places.putIfAbsent(id, place) != null) {
            throw row.wrong("The id (" + id + ") stands twice.", "give the second place an id of its own.");
        }
        String other = siblings.putIfAbsent(name + "\t" + String.join(";", place.parents()), id);
        if (other != null) {
            throw row.wrong(
                    "The name (" + name + ") stands twice in one parent (" + other + ").", "take one of them out.");
        }
        Set<String> written = new LinkedHashSet<>(List.of(name));
        written.addAll(row.list(7, "|"));
        names.put(id, written);
        rows.put(id, row);
    }

    private static Optional<String> country(KnowledgeFile.Row row) {
        String code = row.column(2);
        if (!code.isEmpty() && !code.matches("[A-Z]{2}")) {
            throw row.wrong("The country (" + code + ") is no ISO 3166 code.", "write two capitals, such as SY.");
        }
        return Optional.of(code).filter(c -> !c.isEmpty());
    }

    private static Precision precision(KnowledgeFile.Row row) {
        for (Precision precision : Precision.values()) {
            if (precision.word().equals(row.column(3).toLowerCase(Locale.ROOT))) {
                return precision;
            }
        }
        throw row.wrong(
                "The precision (" + row.column(3) + ") is not known.",
                "write exact, town, admin2, admin1, region or country.");
    }

    private static Optional<Double> degrees(KnowledgeFile.Row row, int column, int most) {
        String written = row.column(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!written.matches("-?\\d{1,3}(\\.\\d+)?") || Math.abs(Double.parseDouble(written)) > most) {
            throw row.wrong(
                    "The degrees (" + written + ") are not from -" + most + " to " + most + ".",
                    "write them as 35.52, or leave them empty.");
        }
        return Optional.of(Double.parseDouble(written));
    }

    private void checkParents() {
        places.forEach((id, place) -> {
            for (String parent : place.parents()) {
                if (!places.containsKey(parent)) {
                    throw rows.get(id)
                            .wrong("The parent (" + parent + ") is no place here.", "add it, or correct its id.");
                }
            }
        });
        places.keySet().forEach(id -> checkAcyclic(id, new ArrayList<>()));
    }

    private void checkAcyclic(String id, List<String> path) {
        if (path.contains(id)) {
            throw rows.get(id).wrong("The place (" + id + ") contains itself.", "correct its parents.");
        }
        path.add(id);
        places.get(id).parents().forEach(parent -> checkAcyclic(parent, path));
        path.remove(path.size() - 1);
    }
}
