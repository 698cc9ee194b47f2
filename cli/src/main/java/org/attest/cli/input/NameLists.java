package org.attest.cli.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.claim.Actors;
import org.attest.core.claim.VictimStatus;
import org.attest.core.match.RuleFormatException;
import org.attest.core.place.Place;
import org.attest.core.place.Precision;

/**
 * Reads {@code actors.tsv} (name, kind, status, names) and {@code gazetteer.tsv} or {@code places.tsv} (id, name, precision, country,
 * parents, latitude, longitude, names). Several names stand between bars; lines that begin with # are remarks.
 */
final class NameLists {
    private NameLists() {}

    /** Places, and every written name of each. */
    record Places(List<Place> places, Map<String, List<String>> names) {
        static Places none() {
            return new Places(List.of(), Map.of());
        }

        /** The first one's entry wins where both have an id. */
        Places or(Places other) {
            Map<String, Place> all = new LinkedHashMap<>();
            places.forEach(place -> all.put(place.id(), place));
            other.places.forEach(place -> all.putIfAbsent(place.id(), place));
            Map<String, List<String>> written = new LinkedHashMap<>(names);
            other.names.forEach(written::putIfAbsent);
            return new Places(List.copyOf(all.values()), written);
        }
    }

    private record Row(String file, int number, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        List<String> list(int column) {
            return Stream.of(cell(column).split("\\|"))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        RuleFormatException wrong(String problem, String advice) {
            return new RuleFormatException(file, number, problem, advice);
        }
    }

    /** @throws RuleFormatException naming file, line and a likely fix */
    static List<Actors.Actor> actors(String file, String text) {
        return rows(file, text).stream().map(NameLists::actor).toList();
    }

    /** @throws RuleFormatException naming file, line and a likely fix */
    static Places places(String file, String text) {
        List<Place> places = new ArrayList<>();
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Row row : rows(file, text)) {
            Place place = place(row);
            List<String> written = new ArrayList<>(List.of(place.name()));
            written.addAll(row.list(7));
            places.add(place);
            names.put(place.id(), written.stream().distinct().toList());
        }
        return new Places(places, names);
    }

    private static List<Row> rows(String file, String text) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(
                        file, number, Stream.of(line.split("\t", -1)).map(String::strip).toList()));
            }
        }
        return rows;
    }

    private static Actors.Actor actor(Row row) {
        Actors.Kind kind = Stream.of(Actors.Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(row.cell(1)))
                .findFirst()
                .orElseThrow(() -> row.wrong(
                        "No kind of actor is called (" + row.cell(1) + ").",
                        "write verifier, monitor, rescue, official, outlet or side."));
        VictimStatus status = row.cell(2).isEmpty()
                ? VictimStatus.UNKNOWN
                : VictimStatus.ofWord(row.cell(2))
                        .orElseThrow(() -> row.wrong(
                                "No status is called (" + row.cell(2) + ").",
                                "write civilian, security-forces or non-state-fighters, or leave it empty."));
        return new Actors.Actor(row.cell(0), kind, status, row.list(3));
    }

    private static Place place(Row row) {
        Precision precision = Stream.of(Precision.values())
                .filter(one -> one.word().equals(row.cell(2)))
                .findFirst()
                .orElseThrow(() -> row.wrong(
                        "No precision is called (" + row.cell(2) + ").",
                        "write exact, town, admin2, admin1, region or country."));
        return new Place(
                row.cell(0),
                row.cell(1),
                Optional.of(row.cell(3)).filter(code -> !code.isEmpty()),
                precision,
                row.list(4),
                degrees(row, 5),
                degrees(row, 6));
    }

    private static Optional<Double> degrees(Row row, int column) {
        if (row.cell(column).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Double.valueOf(row.cell(column)));
        } catch (NumberFormatException e) {
            throw row.wrong("The degrees cannot be read (" + row.cell(column) + ").", "write them as 35.53.");
        }
    }
}
