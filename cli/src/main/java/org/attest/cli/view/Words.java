package org.attest.cli.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.cli.terminal.Console;
import org.attest.core.reconcile.Figure;

/** The neutral words in which figures are told. */
public final class Words {
    /** Said wherever figures are. */
    public static final String NOT_EVERYONE = "This is a count of what was reported, not of everyone who died.";

    private static final Map<String, String> PEOPLE = Map.of(
            "all", "all people",
            "civilian", "civilians",
            "non-civilian", "not civilians",
            "security-forces", "security forces",
            "non-state-fighters", "non-state fighters",
            "perpetrator", "attackers");

    private Words() {}

    /** The people of a class: {@code security forces}; a side or a demographic stays as it is. */
    public static String people(String victims) {
        return PEOPLE.getOrDefault(victims, victims);
    }

    /** {@code 1,225}; {@code open} for a bound that nobody stated. */
    public static String bound(OptionalLong bound) {
        return bound.isPresent() ? Console.number(bound.getAsLong()) : "open";
    }

    public static String origins(List<String> origins) {
        return origins.isEmpty() ? "nobody named" : Console.oneLine(String.join(", ", origins));
    }

    /** The day of the count, marked when a newer count stands beside it. */
    public static String counted(Figure figure) {
        return figure.asOf().map(LocalDate::toString).orElse("") + (figure.older() ? " (older)" : "");
    }

    /** {@code killed or injured}: a harm's word, for a sentence. */
    public static String harm(String word) {
        return word.replace('-', ' ');
    }

    /** The class meant by a word a person may use: {@code civilians} is {@code civilian}. */
    public static String victims(String word) {
        return PEOPLE.entrySet().stream()
                .filter(entry -> entry.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(word);
    }

    /** The words after a label, or nothing. */
    public static String labelled(String label, Optional<String> words) {
        return words.map(text -> label + text).orElse("");
    }
}
