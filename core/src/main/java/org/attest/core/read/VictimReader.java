package org.attest.core.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.attest.core.claim.Individual;
import org.attest.core.claim.Perpetrator;
import org.attest.core.claim.Unit;
import org.attest.core.claim.VictimStatus;
import org.attest.core.claim.Victims;
import org.attest.core.count.CountInterval;
import org.attest.core.count.ReportedCount;
import org.attest.core.count.Wording;
import org.attest.core.match.Features;
import org.attest.core.match.Node;
import org.attest.core.text.Span;

/** Turns a people phrase, or a bare number, into a count and a description of the people. */
final class VictimReader {
    static final List<String> PEOPLE_CLASSES =
            List.of("PEOPLE", "DEATHS", "COUNT", "FORCE", "SIDE", "PRONOUN", "HIM", "KIN", "HEAD");

    private static final Set<String> CHILDREN = Set.of("children", "boys", "girls");
    private static final Map<String, String> YOUNG = Map.of("men", "boys", "women", "girls");

    private final String text;

    VictimReader(String text) {
        this.text = text;
    }

    static Features features(Node node) {
        for (String name : PEOPLE_CLASSES) {
            if (node.is(name)) {
                return node.as(name);
            }
        }
        return Features.NONE;
    }

    /** Empty for people who are no new people. */
    Optional<ReportedCount> count(Node node) {
        if (node.is("COUNT")) {
            return counted(node);
        }
        Optional<Node> number = node.first("c");
        if (number.isPresent()) {
            return counted(number.get());
        }
        return isNamed(node) || node.is("KIN") || node.is("HEAD")
                ? implicit(node, "one")
                : features(node).get("implicit").flatMap(kind -> implicit(node, kind));
    }

    /** A count that no number tells: {@code one}, {@code some} (two or more), or as many as the digits say. */
    Optional<ReportedCount> implicit(Node node, String kind) {
        return implied(kind)
                .map(people -> new ReportedCount(
                        node.span().in(text), Optional.of(node.span()), Wording.IMPLICIT, people, false));
    }

    private static Optional<CountInterval> implied(String kind) {
        return switch (kind) {
            case "one", "definite" -> Optional.of(CountInterval.exactly(1));
            case "some", "definite-some" -> Optional.of(CountInterval.atLeast(2));
            default -> {
                boolean digit = kind.length() == 1 && kind.charAt(0) >= '1' && kind.charAt(0) <= '9';
                yield digit ? Optional.of(CountInterval.exactly(Long.parseLong(kind))) : Optional.empty();
            }
        };
    }

    /** The count of people of whom no number is said; its words are those that say so much. */
    ReportedCount untold(Node node, String kind) {
        CountInterval interval = switch (kind) {
            case "none" -> CountInterval.exactly(0);
            case "one" -> CountInterval.atLeast(1);
            default -> CountInterval.atLeast(2);
        };
        Wording wording = kind.equals("none") ? Wording.NONE : Wording.IMPLICIT;
        return new ReportedCount(node.span().in(text), Optional.of(node.span()), wording, interval, false);
    }

    /** True when the words alone may mean somebody told of before: "the victim", a surname, "he". */
    static boolean isDefinite(Node node) {
        return features(node)
                        .get("implicit")
                        .filter(kind -> kind.startsWith("definite"))
                        .isPresent()
                || node.is("NAME")
                || node.is("GIVEN");
    }

    /** "He", "her": a person told of before, and by no other word. */
    static boolean isPronoun(Node node) {
        return node.is("PRONOUN") || node.is("HIM");
    }

    /** True for a plural without a number: "soldiers", "the soldiers". */
    static boolean isBare(Node node) {
        return features(node).has("implicit", "some") || features(node).has("implicit", "definite-some");
    }

    private static boolean isNamed(Node node) {
        return node.is("RUN") || node.is("NAME") || node.is("GIVEN");
    }

    private Optional<ReportedCount> counted(Node node) {
        List<Node> numbers = node.all("n");
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        long first = value(numbers.get(0));
        long last = value(numbers.get(numbers.size() - 1));
        Wording wording =
                node.as("COUNT").get("wording").flatMap(Wording::ofWord).orElse(Wording.EXACT);
        boolean vague = numbers.get(0).as("NUM").has("wording", "vague");
        if (wording == Wording.BETWEEN && (last <= first || vague)) {
            wording = Wording.EXACT;
        }
        CountInterval interval = interval(wording, vague, first, last);
        Wording kept = vague && wording != Wording.MORE_THAN ? Wording.VAGUE : wording;
        return Optional.of(new ReportedCount(
                node.span().in(text),
                Optional.of(node.span()),
                kept,
                interval,
                wording == Wording.ABOUT || wording == Wording.NEARLY));
    }

    private static CountInterval interval(Wording wording, boolean vague, long first, long last) {
        if (wording == Wording.BETWEEN) {
            return CountInterval.between(first, last);
        }
        return vague ? CountInterval.atLeast(first) : wording.interval(first);
    }

    /** The number that a count, or a bare number, states. */
    static OptionalLong number(Node node) {
        List<Node> numbers = node.inside("NUM");
        return numbers.isEmpty() ? OptionalLong.empty() : OptionalLong.of(value(numbers.get(0)));
    }

    private static long value(Node number) {
        return Long.parseLong(number.as("NUM").get("value").orElse("0"));
    }

    /** People of whom only what was done to them is told: looting is done to civilians. */
    static Victims untold(Features harm) {
        return Victims.unknown()
                .withStatus(harm.get("status").flatMap(VictimStatus::ofWord).orElse(VictimStatus.UNKNOWN));
    }

    Victims victims(Node node, Features harm) {
        if (node.is("COUNT") || features(node).equals(Features.NONE)) {
            return untold(harm);
        }
        Features features = features(node);
        Optional<Span> who = who(node);
        return new Victims(
                features.get("status")
                        .or(() -> harm.get("status"))
                        .flatMap(VictimStatus::ofWord)
                        .orElse(VictimStatus.UNKNOWN),
                features.get("side"),
                features.all("groups"),
                demographics(node, features),
                loyalTo(node),
                who.map(span -> span.in(text)).orElse(""),
                who);
    }

    /** The words after "loyal to", or before "loyalists". */
    private Optional<String> loyalTo(Node node) {
        List<Node> words = node.all("l");
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get(0)
                        .span()
                        .cover(words.get(words.size() - 1).span())
                        .in(text));
    }

    /** People as those who did it. */
    Perpetrator perpetrator(Node node, Optional<String> allegedBy) {
        Features features = features(node);
        boolean one = isNamed(node)
                || node.is("KIN")
                || isPronoun(node)
                || features.has("implicit", "one")
                || features.has("implicit", "definite");
        VictimStatus status =
                features.get("status").flatMap(VictimStatus::ofWord).orElse(VictimStatus.UNKNOWN);
        return new Perpetrator(node.span().in(text), node.span(), allegedBy, status, loyalTo(node), one);
    }

    /** The age may make a child of a son or daughter, or of a person of whom no more is said. */
    private static List<String> demographics(Node node, Features features) {
        List<String> told = features.all("demographics");
        if (!PersonReader.isOfChildren(node) || told.stream().anyMatch(CHILDREN::contains)) {
            return told;
        }
        Set<String> young = new LinkedHashSet<>();
        features.get("sex").map(YOUNG::get).ifPresent(young::add);
        told.forEach(word -> young.add(YOUNG.getOrDefault(word, word)));
        if (young.stream().noneMatch(CHILDREN::contains)) {
            young.add("children");
        }
        return List.copyOf(young);
    }

    /** The person a phrase tells of; empty when it tells of several, or tells nothing of the one. */
    Optional<Individual> individual(Node node, Features harm) {
        boolean one = isNamed(node)
                || features(node).has("implicit", "one")
                || features(node).has("implicit", "definite");
        return one ? new PersonReader(text).read(node, victims(node, harm).status()) : Optional.empty();
    }

    private static Optional<Span> who(Node node) {
        Optional<Node> number = node.first("c");
        if (number.isEmpty()) {
            return Optional.of(node.span());
        }
        List<Node> rest = new ArrayList<>(node.children());
        rest.removeIf(child -> child.span().start() < number.get().span().end());
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(rest.get(0).span().cover(rest.get(rest.size() - 1).span()));
    }

    static Unit unit(Node node) {
        return features(node)
                .get("unit")
                .map(u -> Unit.valueOf(u.toUpperCase(Locale.ROOT)))
                .orElse(Unit.PEOPLE);
    }
}
