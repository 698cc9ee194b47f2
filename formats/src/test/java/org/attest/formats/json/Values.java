package org.attest.formats.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import org.attest.core.claim.Attribution;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Counting;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Individual;
import org.attest.core.claim.Perpetrator;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Review;
import org.attest.core.claim.Scope;
import org.attest.core.claim.Standing;
import org.attest.core.claim.Unit;
import org.attest.core.claim.VictimStatus;
import org.attest.core.claim.Victims;
import org.attest.core.count.CountInterval;
import org.attest.core.count.ReportedCount;
import org.attest.core.count.Wording;
import org.attest.core.place.Place;
import org.attest.core.place.PlaceMention;
import org.attest.core.place.Precision;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.text.PublicationDate;
import org.attest.core.text.Span;
import org.attest.core.time.AsOf;
import org.attest.core.time.Period;

/** Values of every shape the model allows, the same for the same seed. */
public final class Values {
    private static final String[] PIECES = {
        "hill",
        "\uD83D\uDE4F",
        "قتل",
        "\n",
        "\t",
        "\u00A0",
        "\u202E",
        "\u2066",
        "\u009B",
        "\u001B[31m",
        "\u007F",
        "\"",
        "\\",
        "\\u0041",
        "\uD800",
        "\uDC00",
        "\u2028",
        "",
        "=1+1",
        ";",
        ","
    };

    private final Random random;

    public Values(long seed) {
        random = new Random(seed);
    }

    public Reading reading() {
        Document document = new Document(
                "d" + words(),
                words() + "x",
                optional(this::words),
                optional(this::published),
                optional(this::words),
                optional(this::words),
                optional(this::words));
        return new Reading(
                document, list(this::claim), list(() -> new Reading.NotCounted(one(Part.values()), span(), words())));
    }

    public Claim claim() {
        Harm harm = one(Harm.values());
        return new Claim(
                words(),
                "c-" + random.nextInt(1000),
                one(Part.values()),
                span(),
                words(),
                harm,
                harm.ofPeople() ? Optional.of(count()) : Optional.empty(),
                one(Unit.values()),
                words(),
                list(this::words),
                victims(),
                list(this::mention),
                optional(this::period),
                optional(() -> new AsOf(day(0), day(9), one(Period.Basis.values()))),
                attribution(),
                one(Standing.values()),
                list(() -> new Perpetrator(
                        words(),
                        span(),
                        optional(this::words),
                        one(VictimStatus.values()),
                        optional(this::words),
                        random.nextBoolean())),
                optional(this::words),
                one(Scope.values()),
                1 + random.nextInt(3),
                one(Counting.values()),
                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextInt(5000)),
                list(this::individual),
                List.of("harm.passive", "count.at-least"),
                optional(this::review));
    }

    private Review review() {
        return new Review(
                one(Review.Action.values()),
                List.of(1L + random.nextInt(90), 100L),
                "other",
                "A. Reader" + words(),
                optional(this::words),
                random.nextBoolean() ? Map.of() : Map.of("class", "civilian" + words()));
    }

    private Individual individual() {
        return new Individual(
                span(),
                optional(() -> new Individual.Detail<>(words(), span())),
                optional(() -> new Individual.Detail<>(random.nextInt(100), span())),
                optional(() -> new Individual.Detail<>(words(), span())),
                optional(() -> new Individual.Detail<>(words(), span())),
                one(VictimStatus.values()));
    }

    private ReportedCount count() {
        long low = random.nextInt(3) == 0 ? 0 : random.nextLong(5_000_000_000L);
        OptionalLong high = random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(low + random.nextInt(50));
        return new ReportedCount(
                words(),
                optional(this::span),
                one(Wording.values()),
                new CountInterval(low, high),
                random.nextBoolean());
    }

    private Victims victims() {
        return random.nextInt(3) == 0
                ? Victims.unknown()
                : new Victims(
                        one(VictimStatus.values()),
                        optional(this::words),
                        list(this::words),
                        list(this::words),
                        optional(this::words),
                        words(),
                        optional(this::span));
    }

    private PlaceMention mention() {
        Place place = new Place(
                "XX." + random.nextInt(9),
                words(),
                optional(() -> "XX"),
                one(Precision.values()),
                list(this::words),
                optional(() -> random.nextInt(18000) / 100.0 - 90),
                optional(() -> random.nextInt(36000) / 100.0 - 180));
        return new PlaceMention(words(), span(), optional(() -> place), one(PlaceMention.Role.values()));
    }

    private Attribution attribution() {
        return random.nextInt(3) == 0
                ? new Attribution(
                        Optional.empty(),
                        optional(this::words),
                        optional(this::span),
                        Attribution.Basis.NONE,
                        list(this::words))
                : new Attribution(
                        Optional.of(words()),
                        optional(this::words),
                        optional(this::span),
                        random.nextBoolean() ? Attribution.Basis.STATED : Attribution.Basis.CARRIED,
                        list(this::words));
    }

    private PublicationDate published() {
        return new PublicationDate(day(0), day(random.nextInt(2) * 3), one(PublicationDate.Basis.values()), words());
    }

    private Period period() {
        return new Period(day(0), day(random.nextInt(9)), one(Period.Basis.values()));
    }

    private LocalDate day(int later) {
        return LocalDate.of(2024, 2, 27).plusDays(later);
    }

    private Span span() {
        int start = random.nextInt(500);
        return new Span(start, start + 1 + random.nextInt(90));
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            words.append(one(PIECES));
        }
        return words.toString();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> optional(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(value.get());
        }
        return list;
    }
}
