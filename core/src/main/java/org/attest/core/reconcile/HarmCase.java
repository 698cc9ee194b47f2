package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Counting;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Review;
import org.attest.core.claim.Scope;
import org.attest.core.claim.Standing;
import org.attest.core.claim.Unit;
import org.attest.core.claim.VictimStatus;
import org.attest.core.claim.Victims;
import org.attest.core.count.Wording;
import org.attest.core.place.Gazetteer;
import org.attest.core.text.Document;

/**
 * The counts of one harm in one incident, ready for a policy or a check.
 *
 * @param claims every count that may enter a figure, in reading order
 * @param tally of those that fit the class they are printed under
 * @param mislabels counts printed under a class whose number is that of all people
 * @param setAside claims left out of the tally, by the line they were printed under
 */
record HarmCase(
        Harm harm,
        List<Sourced> claims,
        Tally tally,
        List<ClassMislabel> mislabels,
        Map<String, List<Figure.SetAside>> setAside) {

    /** One per harm that was done to people, in the order of harms. */
    static List<HarmCase> of(List<Claim> claims, Map<String, Document> documents, Actors actors, Gazetteer gazetteer) {
        return of(claims, List.of(), documents, actors, gazetteer);
    }

    /** The same, telling of what a reviewer rejected where it is left out. */
    static List<HarmCase> of(
            List<Claim> claims,
            List<Claim> rejected,
            Map<String, Document> documents,
            Actors actors,
            Gazetteer gazetteer) {
        List<Claim> all = Stream.concat(claims.stream(), rejected.stream()).toList();
        Map<Harm, List<Sourced>> byHarm = new EnumMap<>(Harm.class);
        new Origins(documents, actors)
                .of(claims.stream().filter(HarmCase::mayEnter).toList())
                .forEach(sourced -> byHarm.computeIfAbsent(sourced.claim().harm(), harm -> new ArrayList<>())
                        .add(sourced));
        List<HarmCase> cases = new ArrayList<>();
        Set<String> dead = byHarm.getOrDefault(Harm.KILLED, List.of()).stream()
                .map(sourced -> person(sourced.claim()))
                .collect(Collectors.toSet());
        byHarm.forEach((harm, ofHarm) ->
                cases.add(of(harm, ofHarm, barred(all, harm), dead, new Told(documents), new Scopes(gazetteer))));
        return cases;
    }

    /** The claims of a statement, and the looser ones that tell the same count. */
    List<Sourced> tellings(Statement statement) {
        return claims.stream().filter(sourced -> isTelling(sourced, statement)).toList();
    }

    boolean isTelling(Sourced sourced, Statement statement) {
        return statement.claims().contains(sourced)
                || (sourced.voice().equals(statement.voice())
                        && sourced.leaf().equals(statement.victims())
                        && sourced.number().isPresent()
                        && sourced.counted().overlaps(statement.counted())
                        && isRounding(sourced, statement));
    }

    private static boolean isRounding(Sourced loose, Statement statement) {
        long number = statement.interval().low();
        return loose.interval().low() <= number
                && loose.interval().intersect(statement.interval()).isPresent()
                && loose.interval().low() * 11 > number * 10;
    }

    private static String person(Claim claim) {
        return claim.document() + " " + claim.people();
    }

    private static List<Claim> barred(List<Claim> claims, Harm harm) {
        return claims.stream()
                .filter(claim -> claim.harm() == harm && whyBarred(claim).isPresent())
                .toList();
    }

    private static HarmCase of(
            Harm harm, List<Sourced> claims, List<Claim> barred, Set<String> dead, Told told, Scopes scopes) {
        List<ClassMislabel> mislabels = ClassMislabel.find(claims);
        Map<Sourced, String> left = leftOut(claims, mislabels);
        if (harm == Harm.INJURED) {
            claims.stream()
                    .filter(sourced -> dead.contains(person(sourced.claim())))
                    .forEach(sourced -> left.putIfAbsent(sourced, "told dead in the same report"));
        }
        Map<String, List<Figure.SetAside>> setAside = new HashMap<>();
        left.forEach((sourced, reason) -> setAside.computeIfAbsent(sourced.leaf(), leaf -> new ArrayList<>())
                .add(new Figure.SetAside(sourced.id(), reason)));
        barred.forEach(claim -> setAside.computeIfAbsent(VictimClass.of(claim.victims()), leaf -> new ArrayList<>())
                .add(new Figure.SetAside(claim.id(), whyBarred(claim).orElseThrow())));
        List<Sourced> kept =
                claims.stream().filter(sourced -> !left.containsKey(sourced)).toList();
        return new HarmCase(harm, List.copyOf(claims), Tally.of(kept, told, scopes), mislabels, setAside);
    }

    /** Every count but those printed under a class that is not theirs. */
    List<Sourced> fitting() {
        List<Sourced> mislabelled = mislabels.stream()
                .flatMap(found -> found.mislabelled().stream())
                .toList();
        return claims.stream().filter(sourced -> !mislabelled.contains(sourced)).toList();
    }

    /** Background, hypothetical and negated counts never enter a figure, nor does what {@link #whyBarred} names. */
    static boolean mayEnter(Claim claim) {
        return claim.scope() == Scope.EVENT
                && claim.count().isPresent()
                && whyBarred(claim).isEmpty();
    }

    /** Why a count never enters a figure: rejections, denials, zeros of some people, and units other than people. */
    static Optional<String> whyBarred(Claim claim) {
        if (claim.isRejected()) {
            return claim.review().map(Review::told);
        }
        if (claim.count().isEmpty()) {
            return Optional.empty();
        }
        if (claim.unit() != Unit.PEOPLE && claim.unit() != Unit.BODIES) {
            return Optional.of("counts " + claim.unit().word() + ", not people");
        }
        if (claim.standing() == Standing.DENIED || claim.standing() == Standing.RETRACTED) {
            return Optional.of(claim.standing().word());
        }
        return isZeroOfSome(claim)
                ? Optional.of("that none of some were harmed says nothing of the others")
                : Optional.empty();
    }

    /** That no soldiers were hurt says nothing of the others. */
    private static boolean isZeroOfSome(Claim claim) {
        Victims victims = claim.victims();
        return claim.count().filter(count -> count.wording() == Wording.NONE).isPresent()
                && !(victims.status() == VictimStatus.UNKNOWN
                        && victims.demographics().isEmpty());
    }

    private static Map<Sourced, String> leftOut(List<Sourced> claims, List<ClassMislabel> mislabels) {
        Map<Sourced, String> left = new LinkedHashMap<>();
        for (ClassMislabel found : mislabels) {
            String total = Arithmetic.grouped(found.printed().interval().low());
            found.mislabelled()
                    .forEach(sourced ->
                            left.putIfAbsent(sourced, "class mislabel: " + total + " is the total of all people"));
        }
        boolean harmed = claims.stream().anyMatch(sourced -> !sourced.isWording(Wording.NONE));
        for (Sourced sourced : claims) {
            if (harmed && sourced.isWording(Wording.NONE)) {
                left.putIfAbsent(sourced, "told beside people who did come to harm");
            }
            boolean running = claims.stream()
                    .anyMatch(other ->
                            !isAdded(other) && other.leaf().equals(sourced.leaf()) && !isMoreOfOne(sourced, other));
            if (isAdded(sourced) && running) {
                left.putIfAbsent(sourced, "an addition, not a running count");
            }
        }
        return left;
    }

    /** "Killing two", and later "killing three more", of one report. */
    private static boolean isMoreOfOne(Sourced more, Sourced other) {
        return more.claim().counting() == Counting.INCREMENTAL
                && more.claim().document().equals(other.claim().document());
    }

    private static boolean isAdded(Sourced sourced) {
        Counting counting = sourced.claim().counting();
        return counting == Counting.INCREMENTAL || counting == Counting.NEWLY_RECORDED;
    }
}
