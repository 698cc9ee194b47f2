package org.attest.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Report;
import org.attest.core.claim.VictimStatus;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.Precision;
import org.junit.jupiter.api.Test;

/** Whatever comes, goes and comes back, in whatever order: the index says what linking everything at once says. */
class LinkIndexTest {
    private static final List<Place> PLACES = places();
    private static final Gazetteer GAZETTEER = new Gazetteer(PLACES, Map.of());
    private static final List<String> WORDS = List.of(
            "harbour",
            "bakery",
            "tunnel",
            "orchard",
            "ferry",
            "chapel",
            "quarry",
            "depot",
            "school",
            "mill",
            "bridge",
            "market",
            "Tansy Road",
            "Harrow Mill",
            "Old Pier",
            "Fennel Gate",
            "Brook Lane",
            "Castle Yard");

    private final Random random = new Random(15);

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        places.add(place("XX", Precision.COUNTRY));
        for (int i = 0; i < 3; i++) {
            String region = "XX.r" + i;
            places.add(place(region, Precision.ADMIN1, "XX"));
            for (int k = 0; k < 3; k++) {
                places.add(place(region + ".t" + k, Precision.TOWN, region));
            }
        }
        return places;
    }

    private static Place place(String id, Precision precision, String... parents) {
        return new Place(
                id, "N" + id, Optional.of("XX"), precision, List.of(parents), Optional.empty(), Optional.empty());
    }

    private Reading report(int number) {
        Report report = Report.of("r" + number);
        if (random.nextInt(5) > 0) {
            report.published(day(random.nextInt(60)));
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            report.say("Seen by the " + word() + " near " + word() + " and the " + word() + " that day " + word());
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            String count = Integer.toString(random.nextInt(4) == 0 ? 40 + random.nextInt(3) : 1 + random.nextInt(9));
            Report.Telling told = report.killed(count, "people", VictimStatus.UNKNOWN);
            if (random.nextInt(4) > 0) {
                told.at(PLACES.get(random.nextInt(PLACES.size())));
            }
            if (random.nextBoolean()) {
                int first = random.nextInt(60);
                told.during(day(first), day(first + random.nextInt(3)));
            }
        }
        return report.read();
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size())) + (random.nextInt(3) == 0 ? random.nextInt(30) : "");
    }

    private static String day(int number) {
        return java.time.LocalDate.of(2031, 3, 1).plusDays(number).toString();
    }

    /** A case as an index and its users keep it. */
    private final class Kept {
        private final LinkIndex index = new LinkIndex(new MemoryLinkTable(), GAZETTEER);
        private final Map<String, Reading> readings = new TreeMap<>();
        private final Map<String, List<Incident>> parts = new HashMap<>();
        private final Map<String, LinkIndex.Part> known = new HashMap<>();

        private void take(Map<String, Optional<Reading>> changed) {
            changed.forEach(
                    (id, reading) -> reading.ifPresentOrElse(now -> readings.put(id, now), () -> readings.remove(id)));
            LinkIndex.Update update = index.update(changed, Judgements.none(), Set.of());
            update.gone().forEach(parts::remove);
            update.gone().forEach(known::remove);
            for (String name : update.parts()) {
                LinkIndex.Part part = index.part(name, Judgements.none()).orElseThrow();
                boolean same = part.equals(known.put(part.name(), part))
                        && part.documents().stream().noneMatch(changed::containsKey);
                if (!same) {
                    parts.put(
                            part.name(),
                            index.incidents(
                                    part.documents().stream().map(readings::get).toList(), Judgements.none()));
                }
            }
        }

        private List<Incident> incidents() {
            return Linker.ordered(parts.values().stream().flatMap(List::stream).toList());
        }

        private List<Incident> atOnce() {
            return Linker.link(List.copyOf(readings.values()), GAZETTEER);
        }
    }

    @Test
    void reportByReportIsAllAtOnce() {
        for (int round = 0; round < 3; round++) {
            Kept kept = new Kept();
            List<Reading> reports = new ArrayList<>();
            for (int i = 0; i < 24 + 35 * round; i++) {
                reports.add(report(i));
            }
            Collections.shuffle(reports, random);
            int step = 0;
            for (Reading reading : reports) {
                kept.take(Map.of(reading.document().id(), Optional.of(reading)));
                if (++step % 9 == 0) {
                    assertThat(kept.incidents()).isEqualTo(kept.atOnce());
                }
            }
            assertThat(kept.incidents()).isEqualTo(kept.atOnce());
        }
    }

    @Test
    void whatGoesAndComesBackOtherwiseLeavesNoTrace() {
        Kept kept = new Kept();
        for (int round = 0; round < 30; round++) {
            Map<String, Optional<Reading>> changed = new HashMap<>();
            for (int i = random.nextInt(9); i >= 0; i--) {
                int number = random.nextInt(90);
                changed.put("r" + number, random.nextInt(3) == 0 ? Optional.empty() : Optional.of(report(number)));
            }
            kept.take(changed);
            assertThat(kept.incidents()).isEqualTo(kept.atOnce());
        }
    }

    @Test
    void aCrowdedPlaceIsLinkedAlikeWhateverTheOrder() {
        List<Reading> reports = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Report report = Report.of("c" + i).say("Word w" + i % 7 + " of the market");
            report.killed("4" + i % 5, "people", VictimStatus.UNKNOWN)
                    .at(PLACES.get(2))
                    .during(day(i % 9), day(i % 9 + 1));
            reports.add(report.read());
        }
        Kept kept = new Kept();
        Collections.shuffle(reports, random);
        reports.forEach(reading -> kept.take(Map.of(reading.document().id(), Optional.of(reading))));
        assertThat(kept.incidents()).isEqualTo(kept.atOnce());
        for (int i = 0; i < 40; i++) {
            kept.take(Map.of(reports.get(i).document().id(), Optional.empty()));
        }
        assertThat(kept.incidents()).isEqualTo(kept.atOnce());
    }
}
