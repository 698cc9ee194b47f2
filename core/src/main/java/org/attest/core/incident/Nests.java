package org.attest.core.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.VictimStatus;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.text.Sha256;
import org.attest.core.time.Period;

/**
 * Finds the smaller incident inside a larger one: an ambush in a week of killings. It has a method of its own, people of one class,
 * far fewer than were harmed in all, and is told for a smaller place or fewer days. Two reports must tell of it, or one that
 * states both its place and its days. Its people are among those of the larger incident, and never added to them.
 */
final class Nests {
    /** In all, at least so many times as many people were harmed. */
    private static final long TIMES = 3;

    private final Gazetteer gazetteer;
    private final Tellings divided;

    Nests(Gazetteer gazetteer, Tellings divided) {
        this.gazetteer = gazetteer;
        this.divided = divided;
    }

    /** The groups, each followed by the smaller ones that were found inside it. */
    List<Group> of(List<Group> groups) {
        return groups.stream().flatMap(group -> nested(group).stream()).toList();
    }

    private List<Group> nested(Group group) {
        Optional<Period> days = group.tellings().stream()
                .flatMap(telling -> telling.period().stream())
                .reduce(Period::cover);
        if (days.isEmpty() || days.get().start().equals(days.get().end())) {
            return List.of(group);
        }
        Set<String> methods =
                claims(group).flatMap(claim -> claim.method().stream()).collect(Collectors.toCollection(TreeSet::new));
        if (methods.size() < 2) {
            return List.of(group);
        }
        List<Group> all = new ArrayList<>(List.of(group));
        for (String method : methods) {
            List<Claim> inside = claims(all.get(0)).filter(by(method)).toList();
            List<Claim> rest = claims(all.get(0)).filter(by(method).negate()).toList();
            if (isOneOfMany(inside, rest) && isNarrower(inside, rest, days.get())) {
                all.add(part(group, all.size(), method, all.get(0)));
                all.set(0, all.get(0).with(rest(all.get(0), method)));
            }
        }
        return all;
    }

    private static Stream<Claim> claims(Group group) {
        return group.tellings().stream()
                .flatMap(telling -> telling.claims().stream())
                .filter(Nests::isOfDead);
    }

    private static boolean isOfDead(Claim claim) {
        return claim.harm() == Harm.KILLED && claim.count().isPresent();
    }

    private static Predicate<Claim> by(String method) {
        return claim -> claim.method().filter(method::equals).isPresent();
    }

    /** Few people of one class, beside many who were killed otherwise. */
    private static boolean isOneOfMany(List<Claim> inside, List<Claim> rest) {
        Set<VictimStatus> classes = inside.stream()
                .map(claim -> claim.victims().status())
                .filter(status -> status != VictimStatus.UNKNOWN)
                .collect(Collectors.toSet());
        boolean others = rest.stream()
                .anyMatch(claim -> claim.method().isPresent()
                        && !classes.contains(claim.victims().status()));
        List<Claim> ofClass = rest.stream()
                .filter(claim -> classes.contains(claim.victims().status()))
                .toList();
        return classes.size() == 1 && others && most(inside) * TIMES <= most(ofClass.isEmpty() ? rest : ofClass);
    }

    private static long most(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.count().stream())
                .mapToLong(count -> count.interval().low())
                .max()
                .orElse(0);
    }

    private boolean isNarrower(List<Claim> inside, List<Claim> rest, Period days) {
        boolean place = inside.stream().anyMatch(claim -> isPlaceInside(claim, rest));
        boolean time = inside.stream().anyMatch(claim -> isTimeInside(claim, days));
        boolean several = inside.stream().map(Claim::document).distinct().count() > 1;
        boolean elsewhere = inside.stream()
                .flatMap(claim -> claim.period().stream())
                .anyMatch(own -> own.basis() == Period.Basis.STATED && !days.contains(own));
        return !elsewhere && (several ? place || time : place && time);
    }

    private static boolean isTimeInside(Claim claim, Period days) {
        return claim.period()
                .filter(own -> own.basis() == Period.Basis.STATED && days.contains(own) && !own.contains(days))
                .isPresent();
    }

    /** Told with a place of its own that lies in one that the rest is told for, or is one of several of these. */
    private boolean isPlaceInside(Claim claim, List<Claim> rest) {
        Set<String> wider = new TreeSet<>();
        Tellings.ownPlaces(claim).forEach(place -> wider.addAll(gazetteer.withParents(place)));
        Tellings.ownPlaces(claim).forEach(place -> wider.remove(place.id()));
        return rest.stream()
                .flatMap(other -> Tellings.ownPlaces(other).stream())
                .map(Place::id)
                .anyMatch(wider::contains);
    }

    private Group part(Group group, int number, String method, Group from) {
        List<Telling> tellings = from.tellings().stream()
                .filter(telling -> telling.claims().stream().anyMatch(by(method)))
                .map(telling -> isWholly(telling, method)
                        ? telling
                        : divided.part(
                                telling.document(),
                                Telling.PART * number + telling.index(),
                                telling.claims().stream().filter(by(method)).toList()))
                .toList();
        String id = "i-" + Sha256.of(group.id() + "\n" + method).substring(0, 12);
        return new Group(id, tellings, Optional.of(group.id()));
    }

    private List<Telling> rest(Group from, String method) {
        return from.tellings().stream()
                .filter(telling -> !isWholly(telling, method))
                .map(telling -> telling.claims().stream().noneMatch(by(method))
                        ? telling
                        : divided.telling(
                                telling.document(),
                                telling.index(),
                                telling.claims().stream()
                                        .filter(by(method).negate())
                                        .toList()))
                .toList();
    }

    /** True for a report that tells of no other dead. */
    private static boolean isWholly(Telling telling, String method) {
        return telling.claims().stream().filter(Nests::isOfDead).anyMatch(by(method))
                && telling.claims().stream().filter(Nests::isOfDead).allMatch(by(method));
    }
}
