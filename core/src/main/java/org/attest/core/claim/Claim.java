package org.attest.core.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.count.ReportedCount;
import org.attest.core.place.PlaceMention;
import org.attest.core.text.Part;
import org.attest.core.text.Sha256;
import org.attest.core.text.Span;
import org.attest.core.time.AsOf;
import org.attest.core.time.Period;

/**
 * One source's statement that something happened to people. Not a fact about the world: a fact about a report.
 *
 * @param document id of the report
 * @param id stable for the same document id, part, words and harm
 * @param in the part of the document that every span of this claim indexes
 * @param span the words the claim rests on
 * @param quote those words
 * @param count always present for harms of people; of events only when they were counted, and then in incidents
 * @param people the set of people meant, unique within the document; claims about the same people share it
 * @param partOf ids of the sets this one is contained in or is a part of
 * @param places where the harm was done, as written
 * @param period when the harm was done
 * @param asOf when the origin counted
 * @param method how: shelling, ambush, summary-execution
 * @param episode which of the incidents the report tells of: 1 is what it is mainly about
 * @param revises an earlier figure of the same origin that the text says this one replaces
 * @param individuals people of this claim named or described one by one; never a count, withheld in public output
 * @param rules what fired, outermost first; at least one
 * @param review what a person decided on it; empty for a claim as read
 */
public record Claim(
        String document,
        String id,
        Part in,
        Span span,
        String quote,
        Harm harm,
        Optional<ReportedCount> count,
        Unit unit,
        String people,
        List<String> partOf,
        Victims victims,
        List<PlaceMention> places,
        Optional<Period> period,
        Optional<AsOf> asOf,
        Attribution attribution,
        Standing standing,
        List<Perpetrator> perpetrators,
        Optional<String> method,
        Scope scope,
        int episode,
        Counting counting,
        OptionalLong revises,
        List<Individual> individuals,
        List<String> rules,
        Optional<Review> review) {
    /** The episode of what a report is mainly about. */
    public static final int MAIN = 1;
    /** What stands for words that are withheld. */
    public static final String WITHHELD = "[withheld]";

    public Claim {
        Objects.requireNonNull(harm, "harm");
        if (harm.ofPeople() && count.isEmpty()) {
            throw new IllegalArgumentException("The harm " + harm.word() + " is one of people, and has no count.");
        }
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("A claim names the rules that made it.");
        }
        if (episode < MAIN) {
            throw new IllegalArgumentException("Episodes are numbered from 1 (" + episode + ").");
        }
        partOf = List.copyOf(partOf);
        places = List.copyOf(places);
        perpetrators = List.copyOf(perpetrators);
        individuals = List.copyOf(individuals);
        rules = List.copyOf(rules);
    }

    /** A claim as read. */
    public Claim(
            String document,
            String id,
            Part in,
            Span span,
            String quote,
            Harm harm,
            Optional<ReportedCount> count,
            Unit unit,
            String people,
            List<String> partOf,
            Victims victims,
            List<PlaceMention> places,
            Optional<Period> period,
            Optional<AsOf> asOf,
            Attribution attribution,
            Standing standing,
            List<Perpetrator> perpetrators,
            Optional<String> method,
            Scope scope,
            int episode,
            Counting counting,
            OptionalLong revises,
            List<Individual> individuals,
            List<String> rules) {
        this(
                document,
                id,
                in,
                span,
                quote,
                harm,
                count,
                unit,
                people,
                partOf,
                victims,
                places,
                period,
                asOf,
                attribution,
                standing,
                perpetrators,
                method,
                scope,
                episode,
                counting,
                revises,
                individuals,
                rules,
                Optional.empty());
    }

    /** The id of a claim resting on these words: the same words read again, by any version, give the same id. */
    public static String idOf(String document, Part in, Span span, Harm harm, Optional<ReportedCount> count) {
        Span counted = count.flatMap(ReportedCount::span).orElse(span);
        String key = String.join("\n", document, in.word(), counted.start() + "-" + counted.end(), harm.word());
        return "c-" + Sha256.of(key).substring(0, 12);
    }

    /** A copy with another set of people; used when wholes and parts are found after reading. */
    public Claim withPeople(String newPeople, List<String> newPartOf) {
        return copy(harm, newPeople, newPartOf, victims, asOf, standing, scope, episode, revises);
    }

    /** A copy of another harm. */
    public Claim withHarm(Harm newHarm) {
        return copy(newHarm, people, partOf, victims, asOf, standing, scope, episode, revises);
    }

    /** A copy with another description of the people. */
    public Claim withVictims(Victims newVictims) {
        return copy(harm, people, partOf, newVictims, asOf, standing, scope, episode, revises);
    }

    /** A copy with another time of counting. */
    public Claim withAsOf(AsOf newAsOf) {
        return copy(harm, people, partOf, victims, Optional.of(newAsOf), standing, scope, episode, revises);
    }

    /** A copy with another footing. */
    public Claim withStanding(Standing newStanding) {
        return copy(harm, people, partOf, victims, asOf, newStanding, scope, episode, revises);
    }

    /** A copy that belongs to another incident of the same report. */
    public Claim inEpisode(int number) {
        return copy(harm, people, partOf, victims, asOf, standing, scope, number, revises);
    }

    /** A copy of another scope. */
    public Claim withScope(Scope newScope) {
        return copy(harm, people, partOf, victims, asOf, standing, newScope, episode, revises);
    }

    /** A copy that replaces an earlier figure. */
    public Claim revising(long earlier) {
        return copy(harm, people, partOf, victims, asOf, standing, scope, episode, OptionalLong.of(earlier));
    }

    /** A copy for the public: without individuals, and without the words that name one. */
    public Claim withoutPersons() {
        boolean named = individuals.stream().anyMatch(person -> person.name().isPresent());
        return new Claim(
                document,
                id,
                in,
                span,
                named ? WITHHELD : quote,
                harm,
                named ? count.map(counted -> counted.withText(WITHHELD)) : count,
                unit,
                people,
                partOf,
                named ? victims.withText(WITHHELD) : victims,
                places,
                period,
                asOf,
                attribution,
                standing,
                perpetrators,
                method,
                scope,
                episode,
                counting,
                revises,
                List.of(),
                rules,
                review.map(Review::withoutNote));
    }

    /** True when a reviewer took it out of every figure. */
    public boolean isRejected() {
        return review.filter(one -> one.action() == Review.Action.REJECTED).isPresent();
    }

    /** The words of the number, or the whole quote when nothing was counted. */
    public Span numberSpan() {
        return count.flatMap(ReportedCount::span).orElse(span);
    }

    private Claim copy(
            Harm itsHarm,
            String itsPeople,
            List<String> itsPartOf,
            Victims itsVictims,
            Optional<AsOf> itsAsOf,
            Standing itsStanding,
            Scope itsScope,
            int itsEpisode,
            OptionalLong itRevises) {
        return new Claim(
                document,
                id,
                in,
                span,
                quote,
                itsHarm,
                count,
                unit,
                itsPeople,
                itsPartOf,
                itsVictims,
                places,
                period,
                itsAsOf,
                attribution,
                itsStanding,
                perpetrators,
                method,
                itsScope,
                itsEpisode,
                counting,
                itRevises,
                individuals,
                rules,
                review);
    }
}
