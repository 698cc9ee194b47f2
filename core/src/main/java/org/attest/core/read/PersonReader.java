package org.attest.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.claim.Individual;
import org.attest.core.claim.Individual.Detail;
import org.attest.core.claim.VictimStatus;
import org.attest.core.match.Node;
import org.attest.core.text.Span;

/** Says what a phrase about one person tells of that person. */
final class PersonReader {
    private static final int GROWN_UP = 18;
    private static final int OLDEST = 120;
    private static final int MONTHS = 12;
    private static final List<String> NAME_CLASSES = List.of("PERSON", "RUN", "NAME", "GIVEN");
    private static final List<String> TELLING_CLASSES = List.of("HEAD", "KIN", "TITLE", "MOD");

    private final String text;

    PersonReader(String text) {
        this.text = text;
    }

    /** Empty when the phrase tells neither name, nor age, nor sex, nor role. */
    Optional<Individual> read(Node phrase, VictimStatus status) {
        Individual person = new Individual(phrase.span(), name(phrase), age(phrase), sex(phrase), role(phrase), status);
        boolean silent = person.name().isEmpty()
                && person.age().isEmpty()
                && person.sex().isEmpty()
                && person.role().isEmpty();
        return silent ? Optional.empty() : Optional.of(person);
    }

    /** True when every age told in a phrase is a child's; false when none is. */
    static boolean isOfChildren(Node phrase) {
        List<Node> ages = ages(phrase);
        return !ages.isEmpty() && ages.stream().allMatch(age -> years(age) < GROWN_UP);
    }

    private Optional<Detail<String>> name(Node phrase) {
        Optional<Node> named = phrase.first("n")
                .or(() -> NAME_CLASSES.stream().anyMatch(phrase::is) ? Optional.of(phrase) : Optional.empty());
        return named.map(PersonReader::withoutTitles).map(span -> new Detail<>(span.in(text), span));
    }

    private static Span withoutTitles(Node name) {
        Span span = name.span();
        for (Node title : name.all("t")) {
            Optional<Node> next = name.children().stream()
                    .filter(child -> child.span().start() >= title.span().end() && !child.is("SIGN"))
                    .findFirst();
            span = next.isPresent() ? new Span(next.get().span().start(), span.end()) : span;
        }
        return span;
    }

    private static Optional<Detail<Integer>> age(Node phrase) {
        List<Node> ages = ages(phrase);
        return ages.size() == 1
                ? Optional.of(new Detail<>(years(ages.get(0)), ageSpan(ages.get(0))))
                : Optional.empty();
    }

    /** From the number on: the comma before it tells no age. */
    private static Span ageSpan(Node age) {
        int start = age.inside("NUM").stream()
                .mapToInt(number -> number.span().start())
                .min()
                .orElse(age.span().start());
        return new Span(start, age.span().end());
    }

    /** The words of a phrase that tell an age: an age, or its number alone. */
    private static List<Node> ages(Node phrase) {
        return Stream.concat(phrase.inside("AGE").stream(), phrase.all("a").stream())
                .distinct()
                .filter(age -> !age.inside("NUM").isEmpty() && number(age) <= OLDEST)
                .toList();
    }

    private static int years(Node age) {
        int told = (int) number(age);
        return age.as("AGE").has("old", "months") ? told / MONTHS : told;
    }

    /** The highest, where several are told. */
    private static long number(Node age) {
        return age.inside("NUM").stream()
                .mapToLong(number -> VictimReader.number(number).orElse(0))
                .max()
                .orElse(0);
    }

    private static Optional<Detail<String>> sex(Node phrase) {
        List<Node> words = words(phrase, TELLING_CLASSES);
        for (int i = words.size() - 1; i >= 0; i--) {
            Node word = words.get(i);
            for (String className : TELLING_CLASSES) {
                for (String told : word.as(className).all("demographics")) {
                    if (told.equals("women") || told.equals("girls")) {
                        return Optional.of(new Detail<>("female", word.span()));
                    }
                    if (told.equals("men") || told.equals("boys")) {
                        return Optional.of(new Detail<>("male", word.span()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Detail<String>> role(Node phrase) {
        return words(phrase, List.of("HEAD", "KIN")).stream()
                .filter(word -> word.is("KIN") || word.as("HEAD").get("status").isPresent())
                .reduce((first, last) -> last)
                .map(word -> new Detail<>(word.span().in(text), word.span()));
    }

    private static List<Node> words(Node phrase, List<String> classes) {
        List<Node> words = new ArrayList<>();
        if (phrase.children().isEmpty() && classes.stream().anyMatch(phrase::is)) {
            words.add(phrase);
        }
        phrase.children().stream()
                .filter(child -> !child.is("PERSON") && !child.is("RUN"))
                .forEach(child -> words.addAll(words(child, classes)));
        phrase.inside("PERSON").forEach(name -> words.addAll(titles(name, classes)));
        return words;
    }

    private static List<Node> titles(Node name, List<String> classes) {
        return classes.contains("TITLE") ? name.all("t") : List.of();
    }
}
