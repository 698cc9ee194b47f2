package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.attest.core.claim.Claim;
import org.attest.core.count.CountInterval;
import org.attest.core.count.Wording;
import org.attest.core.text.Document;

/**
 * Reads statements off claims of one harm. Mostly one claim is one statement; two follow from several: a list of people of one class
 * in one sentence ("two soldiers and three policemen") is their sum, and a part without a number whose whole and other parts are
 * exact ("111 dead, with 90 men, 18 women and children") is what is left.
 */
final class Told {
    private static final int LIST_GAP = 80;
    private static final List<Set<String>> FAMILIES =
            List.of(Set.of("women", "men", VictimClass.CHILDREN), Set.copyOf(VictimClass.DISJOINT));

    private final Map<String, Document> documents;

    Told(Map<String, Document> documents) {
        this.documents = documents;
    }

    /** Statements of the claims, which must be in reading order. */
    List<Statement> of(List<Sourced> claims) {
        List<Statement> told = new ArrayList<>();
        List<Sourced> list = new ArrayList<>();
        for (Sourced next : byLeaf(claims)) {
            if (!list.isEmpty() && !isListed(list.get(list.size() - 1), next)) {
                told.add(sum(list));
                list = new ArrayList<>();
            }
            list.add(next);
        }
        if (!list.isEmpty()) {
            told.add(sum(list));
        }
        told.replaceAll(statement -> rest(statement, claims));
        return told;
    }

    private static List<Sourced> byLeaf(List<Sourced> claims) {
        return claims.stream()
                .sorted(java.util.Comparator.comparing(Sourced::leaf)
                        .thenComparing(Sourced::voice)
                        .thenComparing(Sourced.READING_ORDER))
                .toList();
    }

    private boolean isListed(Sourced one, Sourced next) {
        Claim first = one.claim();
        Claim second = next.claim();
        boolean alike = one.isIn(next)
                && first.in() == second.in()
                && one.leaf().equals(next.leaf())
                && one.voice().equals(next.voice())
                && first.partOf().equals(second.partOf());
        boolean others = !first.people().equals(second.people())
                && !first.victims().text().equalsIgnoreCase(second.victims().text())
                && first.revises().isEmpty()
                && second.revises().isEmpty();
        return alike && others && one.interval().isExact() && next.interval().isExact() && inOneSentence(first, second);
    }

    private boolean inOneSentence(Claim first, Claim second) {
        int from = first.numberSpan().end();
        int to = second.numberSpan().start();
        String text = documents.get(first.document()).part(first.in());
        return from <= to
                && to - from <= LIST_GAP
                && to <= text.length()
                && text.substring(from, to).chars().noneMatch(c -> ".;!?\n".indexOf(c) >= 0);
    }

    private static Statement sum(List<Sourced> list) {
        Statement first = Statement.of(list.get(0));
        if (list.size() == 1) {
            return first;
        }
        CountInterval total =
                list.stream().map(Sourced::interval).reduce(CountInterval.exactly(0), CountInterval::plus);
        List<Long> parts = list.stream().map(part -> part.interval().low()).toList();
        return new Statement(
                first.voice(),
                first.victims(),
                total,
                Wording.EXACT,
                false,
                first.counted(),
                list,
                Optional.of(Arithmetic.plus(parts)));
    }

    private static Statement rest(Statement statement, List<Sourced> claims) {
        return statement.isVague() && statement.claims().size() == 1
                ? rest(statement.claims().get(0), claims).orElse(statement)
                : statement;
    }

    /** A part without a number, from an exact whole and its other parts; empty when they do not give it. */
    static Optional<Statement> rest(Sourced part, List<Sourced> claims) {
        for (Sourced whole : claims) {
            if (part.isPartOf(whole)
                    && whole.interval().isExact()
                    && !Statement.of(whole).isVague()) {
                List<Sourced> others = siblings(part, whole, claims);
                List<Long> numbers =
                        others.stream().map(other -> other.interval().low()).toList();
                OptionalLong left = PartWhole.rest(whole.interval().low(), numbers);
                boolean exact =
                        others.stream().allMatch(other -> other.interval().isExact());
                if (!others.isEmpty()
                        && exact
                        && left.isPresent()
                        && part.interval().contains(left.getAsLong())) {
                    return Optional.of(rest(part, whole, others, left.getAsLong()));
                }
            }
        }
        return Optional.empty();
    }

    private static Statement rest(Sourced part, Sourced whole, List<Sourced> others, long left) {
        List<Long> numbers = new ArrayList<>(List.of(whole.interval().low()));
        List<Sourced> used = new ArrayList<>(List.of(whole));
        others.forEach(other -> {
            numbers.add(other.interval().low());
            used.add(other);
        });
        used.add(part);
        return new Statement(
                part.voice(),
                part.leaf(),
                CountInterval.exactly(left),
                Wording.EXACT,
                false,
                part.counted().equals(Counted.ANY_DAY) ? whole.counted() : part.counted(),
                used,
                Optional.of(Arithmetic.minus(numbers)));
    }

    private static List<Sourced> siblings(Sourced part, Sourced whole, List<Sourced> claims) {
        Optional<Set<String>> family = FAMILIES.stream()
                .filter(classes -> classes.contains(part.leaf()))
                .findFirst();
        return family.map(classes -> claims.stream()
                        .filter(other -> other.isPartOf(whole)
                                && classes.contains(other.leaf())
                                && !other.leaf().equals(part.leaf()))
                        .toList())
                .orElse(List.of());
    }
}
