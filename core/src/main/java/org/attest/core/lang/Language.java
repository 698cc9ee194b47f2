package org.attest.core.lang;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.core.match.RuleFormatException;

/**
 * A language as far as one is told from another: by its script and its small words.
 *
 * @param tag BCP 47: {@code es}
 * @param name for people: {@code Spanish}
 * @param scripts it is written in, the one that tells it from others first; at least one
 * @param stopWords its most frequent small words, lower case; empty where the script is enough
 */
public record Language(String tag, String name, List<UnicodeScript> scripts, Set<String> stopWords) {
    public Language {
        if (scripts.isEmpty()) {
            throw new IllegalArgumentException("The language (" + tag + ") has no script.");
        }
        scripts = List.copyOf(scripts);
        stopWords = Set.copyOf(stopWords);
    }

    /**
     * The language of a pack, by the settings {@code name}, {@code scripts} and {@code stopwords}.
     *
     * @throws RuleFormatException when a script is not known
     */
    public static Language of(LanguagePack pack) {
        return new Language(
                pack.tag(),
                pack.settings().getOrDefault("name", pack.tag()),
                words(pack, "scripts", "LATIN").stream()
                        .map(name -> script(pack, name))
                        .toList(),
                Set.copyOf(words(pack, "stopwords", "")));
    }

    private static List<String> words(LanguagePack pack, String setting, String otherwise) {
        return Stream.of(pack.settings().getOrDefault(setting, otherwise).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static UnicodeScript script(LanguagePack pack, String name) {
        try {
            return UnicodeScript.forName(name);
        } catch (IllegalArgumentException e) {
            throw new RuleFormatException(
                    "lang/" + pack.tag() + "/" + PackParser.SETTINGS,
                    1,
                    "The script (" + name + ") is not known.",
                    "write LATIN, ARABIC, CYRILLIC ...");
        }
    }
}
