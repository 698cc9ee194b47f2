package org.attest.core.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.count.CountInterval;
import org.attest.core.count.ReportedCount;
import org.attest.core.count.Wording;
import org.attest.core.place.Place;
import org.attest.core.place.PlaceMention;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.text.PublicationDate;
import org.attest.core.text.Span;
import org.attest.core.time.AsOf;
import org.attest.core.time.Period;

/** Writes a report for tests, one claim at a time. Each claim stands in a sentence of its own unless {@link #and} joins it. */
public final class Report {
    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Telling> tellings = new ArrayList<>();
    private Optional<PublicationDate> published = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> outlet = Optional.empty();

    private Report(String id) {
        this.id = id;
    }

    public static Report of(String id) {
        return new Report(id);
    }

    public Report published(String day) {
        published = Optional.of(PublicationDate.given(LocalDate.parse(day), "test"));
        return this;
    }

    public Report title(String words) {
        title = Optional.of(words);
        return this;
    }

    public Report outlet(String name) {
        outlet = Optional.of(name);
        return this;
    }

    /** A claim of killed people in a sentence of its own: {@code "at least 340", "civilians", CIVILIAN}. */
    public Telling killed(String count, String people, VictimStatus status) {
        return tell(Harm.KILLED, ". ", count, people, status);
    }

    /** A claim of killed people in the sentence of the one before. */
    public Telling and(String count, String people, VictimStatus status) {
        return tell(Harm.KILLED, " and ", count, people, status);
    }

    public Telling harmed(Harm harm, String count, String people, VictimStatus status) {
        return tell(harm, ". ", count, people, status);
    }

    /** Sentences without a claim. */
    public Report goesOn() {
        text.append(". Nothing more was known of it in the town".repeat(5));
        return this;
    }

    private Telling tell(Harm harm, String before, String count, String people, VictimStatus status) {
        text.append(before);
        Span span = new Span(text.length(), text.length() + Math.max(1, count.length()));
        text.append(count).append(' ').append(people);
        Telling telling = new Telling(harm, count, span, people, status);
        tellings.add(telling);
        return telling;
    }

    /** Words that are no claim. */
    public Report say(String words) {
        text.append(". ").append(words);
        return this;
    }

    public Reading read() {
        Document document =
                new Document(id, text.toString(), title, published, Optional.empty(), outlet, Optional.empty());
        return new Reading(
                document, tellings.stream().map(telling -> telling.claim(id)).toList(), List.of());
    }

    /** One claim being written. */
    public static final class Telling {
        private final Harm harm;
        private final String count;
        private final Span span;
        private final String people;
        private final VictimStatus status;
        private Optional<String> side = Optional.empty();
        private List<String> demographics = List.of();
        private String set;
        private List<String> partOf = List.of();
        private Optional<String> origin = Optional.empty();
        private Standing standing = Standing.ASSERTED;
        private Optional<AsOf> asOf = Optional.empty();
        private Optional<Period> period = Optional.empty();
        private final List<PlaceMention> places = new ArrayList<>();
        private Scope scope = Scope.EVENT;
        private Counting counting = Counting.CUMULATIVE;
        private OptionalLong revises = OptionalLong.empty();
        private List<String> groups = List.of();
        private Optional<String> method = Optional.empty();
        private Optional<String> loyalTo = Optional.empty();
        private boolean several;
        private final List<Perpetrator> perpetrators = new ArrayList<>();

        private Telling(Harm harm, String count, Span span, String people, VictimStatus status) {
            this.harm = harm;
            this.count = count;
            this.span = span;
            this.people = people;
            this.status = status;
            this.set = "p" + span.start();
        }

        public Telling by(String name) {
            origin = Optional.of(name);
            standing = Standing.CLAIMED;
            return this;
        }

        public Telling verifiedBy(String name) {
            origin = Optional.of(name);
            standing = Standing.VERIFIED;
            return this;
        }

        /** By sources of which none is named. */
        public Telling bySeveral(String words) {
            several = true;
            return by(words);
        }

        public Telling side(String name) {
            side = Optional.of(name);
            return this;
        }

        public Telling who(String... words) {
            demographics = List.of(words);
            return this;
        }

        public Telling set(String people) {
            set = people;
            return this;
        }

        public Telling partOf(String... sets) {
            partOf = List.of(sets);
            return this;
        }

        public Telling asOf(String day) {
            return asOf(day, day);
        }

        public Telling asOf(String earliest, String latest) {
            asOf = Optional.of(new AsOf(LocalDate.parse(earliest), LocalDate.parse(latest), Period.Basis.STATED));
            return this;
        }

        public Telling during(String start, String end) {
            period = Optional.of(new Period(LocalDate.parse(start), LocalDate.parse(end), Period.Basis.STATED));
            return this;
        }

        public Telling at(Place... known) {
            for (Place place : known) {
                places.add(new PlaceMention(place.name(), span, Optional.of(place), PlaceMention.Role.HARM));
            }
            return this;
        }

        public Telling background() {
            scope = Scope.BACKGROUND;
            return this;
        }

        public Telling newly() {
            counting = Counting.NEWLY_RECORDED;
            return this;
        }

        public Telling unverified() {
            standing = Standing.UNVERIFIED;
            return this;
        }

        /** Of these communities. */
        public Telling groups(String... names) {
            groups = List.of(names);
            return this;
        }

        public Telling method(String word) {
            method = Optional.of(word);
            return this;
        }

        /** On the side of somebody, as written. */
        public Telling loyalTo(String leader) {
            loyalTo = Optional.of(leader);
            return this;
        }

        /** Said to be done by people on the side of somebody. */
        public Telling blamedOnThoseOf(String leader, String who) {
            perpetrators.add(
                    new Perpetrator(who, span, origin, VictimStatus.NON_STATE_FIGHTERS, Optional.of(leader), false));
            return this;
        }

        /** Said to be done by people of a status. */
        public Telling blamedOn(String who, VictimStatus what) {
            perpetrators.add(new Perpetrator(who, span, origin, what, Optional.empty(), false));
            return this;
        }

        /** Said to be done by these, by the origin of the claim. */
        public Telling blamedOn(String who) {
            perpetrators.add(new Perpetrator(who, span, origin));
            return this;
        }

        /** More than those counted before. */
        public Telling more() {
            counting = Counting.INCREMENTAL;
            return this;
        }

        public Telling initial() {
            counting = Counting.INITIAL;
            return this;
        }

        public Telling denied() {
            standing = Standing.DENIED;
            return this;
        }

        public Telling retracted() {
            standing = Standing.RETRACTED;
            return this;
        }

        /** By a party to the harm. */
        public Telling acknowledged() {
            standing = Standing.ACKNOWLEDGED;
            return this;
        }

        public Telling revises(long number) {
            revises = OptionalLong.of(number);
            return this;
        }

        private Claim claim(String document) {
            Optional<ReportedCount> reported = Optional.of(reported());
            Attribution attribution = origin.map(name -> new Attribution(
                            Optional.of(name),
                            Optional.of(name),
                            Optional.empty(),
                            Attribution.Basis.STATED,
                            List.of(),
                            several))
                    .orElse(Attribution.none());
            return new Claim(
                    document,
                    Claim.idOf(document, Part.TEXT, span, harm, reported),
                    Part.TEXT,
                    span,
                    count + " " + people,
                    harm,
                    reported,
                    Unit.PEOPLE,
                    set,
                    partOf,
                    new Victims(status, side, groups, demographics, loyalTo, people, Optional.of(span)),
                    places,
                    period,
                    asOf,
                    attribution,
                    standing,
                    perpetrators,
                    method,
                    scope,
                    Claim.MAIN,
                    counting,
                    revises,
                    List.of(),
                    List.of("test"));
        }

        private ReportedCount reported() {
            return new ReportedCount(count, Optional.of(span), wording(), interval(), isApproximate());
        }

        private boolean isApproximate() {
            return count.startsWith("around") || count.startsWith("nearly");
        }

        private long number() {
            return Long.parseLong(count.replaceAll("[^0-9]", ""));
        }

        private Wording wording() {
            if (count.isEmpty()) {
                return Wording.IMPLICIT;
            }
            if (count.contains("dozen")) {
                return Wording.VAGUE;
            }
            if (count.startsWith("at least")) {
                return Wording.AT_LEAST;
            }
            if (count.startsWith("more than")) {
                return Wording.MORE_THAN;
            }
            if (count.startsWith("nearly")) {
                return Wording.NEARLY;
            }
            if (count.startsWith("fewer than")) {
                return Wording.FEWER_THAN;
            }
            if (count.startsWith("up to")) {
                return Wording.UP_TO;
            }
            return count.startsWith("around") ? Wording.ABOUT : Wording.EXACT;
        }

        private CountInterval interval() {
            Wording wording = wording();
            if (wording == Wording.IMPLICIT) {
                return CountInterval.atLeast(2);
            }
            return wording == Wording.VAGUE ? CountInterval.atLeast(36) : wording.interval(number());
        }
    }
}
