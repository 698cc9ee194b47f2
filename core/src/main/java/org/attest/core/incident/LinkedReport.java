package org.attest.core.incident;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.attest.core.claim.Reading;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.Precision;
import org.attest.core.text.Document;
import org.attest.core.text.PublicationDate;
import org.attest.core.time.Period;

/**
 * What is kept of one report to link it with others.
 *
 * @param tellings without their claims and weights, of a document without its text
 */
record LinkedReport(ReportWords words, List<Telling> tellings) {
    LinkedReport {
        tellings = List.copyOf(tellings);
    }

    static LinkedReport of(Reading reading, Gazetteer gazetteer) {
        Document bare = bare(reading.document().id(), reading.document().published());
        return new LinkedReport(
                ReportWords.of(reading.document()),
                new Tellings(gazetteer)
                        .of(reading).stream()
                                .map(telling -> outline(
                                        bare, telling.index(), telling.places(), telling.period(), telling.numbers()))
                                .toList());
    }

    String document() {
        return tellings.get(0).document().id();
    }

    /** Which document these bytes are of. */
    static String document(byte[] packed) {
        return new Unpacker(packed).text();
    }

    Telling telling(int index) {
        return tellings.stream()
                .filter(telling -> telling.index() == index)
                .findFirst()
                .orElseThrow();
    }

    boolean isWide(int index) {
        return telling(index).isWide();
    }

    byte[] packed() {
        Packer to = new Packer();
        Document document = tellings.get(0).document();
        to.text(document.id());
        to.each(document.published().stream().toList(), date -> {
            to.number(date.earliest().toEpochDay());
            to.number(date.latest().toEpochDay());
        });
        to.number(words.day().orElse(Long.MIN_VALUE));
        to.each(words.phrases(), phrase -> {
            to.number(phrase.times());
            to.each(phrase.ends(), to::number);
            to.each(phrase.words(), to::number);
            to.each(phrase.names(), to::number);
        });
        to.each(tellings, telling -> pack(telling, to));
        return to.packed();
    }

    private static void pack(Telling telling, Packer to) {
        to.number(telling.index());
        to.each(telling.places(), place -> {
            to.text(place.id());
            to.text(place.name());
            to.text(place.country().orElse(""));
            to.number(place.precision().ordinal());
        });
        to.each(telling.period().stream().toList(), days -> {
            to.number(days.start().toEpochDay());
            to.number(days.end().toEpochDay());
            to.number(days.basis().ordinal());
        });
        to.each(telling.numbers(), to::text);
    }

    static LinkedReport unpacked(byte[] packed) {
        Unpacker from = new Unpacker(packed);
        String id = from.text();
        Document document = bare(id, from.each(() -> date(from)).stream().findFirst());
        long day = from.longNumber();
        List<ReportWords.Said> phrases = from.each(() -> new ReportWords.Said(
                from.number(), from.each(from::number), from.each(from::number), from.each(from::number)));
        return new LinkedReport(
                new ReportWords(day == Long.MIN_VALUE ? OptionalLong.empty() : OptionalLong.of(day), phrases),
                from.each(() -> telling(document, from)));
    }

    private static PublicationDate date(Unpacker from) {
        LocalDate earliest = LocalDate.ofEpochDay(from.longNumber());
        return new PublicationDate(
                earliest, LocalDate.ofEpochDay(from.longNumber()), PublicationDate.Basis.GIVEN, "kept");
    }

    private static Telling telling(Document document, Unpacker from) {
        return outline(
                document,
                from.number(),
                from.each(() -> place(from)),
                from.each(() -> period(from)).stream().findFirst(),
                new LinkedHashSet<>(from.each(from::text)));
    }

    private static Place place(Unpacker from) {
        return new Place(
                from.text(),
                from.text(),
                Optional.of(from.text()).filter(country -> !country.isEmpty()),
                Precision.values()[from.number()],
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Period period(Unpacker from) {
        return new Period(
                LocalDate.ofEpochDay(from.longNumber()),
                LocalDate.ofEpochDay(from.longNumber()),
                Period.Basis.values()[from.number()]);
    }

    private static Document bare(String id, Optional<PublicationDate> published) {
        Document document = Document.of(id, "");
        return published.map(document::withPublished).orElse(document);
    }

    private static Telling outline(
            Document document, int index, List<Place> places, Optional<Period> period, Set<String> numbers) {
        return new Telling(document, index, places, Map.of(), period, numbers, List.of());
    }
}
