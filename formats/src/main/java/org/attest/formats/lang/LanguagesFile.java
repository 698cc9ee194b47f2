package org.attest.formats.lang;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.core.lang.Language;

/**
 * Languages that can be named, as lines of {@code tag, name, scripts, stop words}, separated by tabs; scripts (Unicode's names) and
 * words are separated by blanks. Lines beginning with # are remarks.
 */
public final class LanguagesFile {
    private LanguagesFile() {}

    /** @throws KnowledgeFormatException naming file, line and a likely fix */
    public static List<Language> parse(KnowledgeFile file) {
        Set<String> tags = new HashSet<>();
        return file.rows().stream()
                .map(row -> {
                    if (!tags.add(row.column(0))) {
                        throw row.wrong("The tag (" + row.column(0) + ") stands twice.", "join the two lines.");
                    }
                    return language(row);
                })
                .toList();
    }

    private static Language language(KnowledgeFile.Row row) {
        List<UnicodeScript> scripts =
                row.list(2, " ").stream().map(name -> script(row, name)).toList();
        if (row.columns().size() > 4 || row.column(0).isEmpty() || row.column(1).isEmpty() || scripts.isEmpty()) {
            throw row.wrong(
                    "The line is not: tag, name, scripts, stop words.",
                    "separate the columns by tabs, and words by blanks.");
        }
        return new Language(row.column(0), row.column(1), scripts, Set.copyOf(row.list(3, " ")));
    }

    private static UnicodeScript script(KnowledgeFile.Row row, String name) {
        try {
            return UnicodeScript.forName(name);
        } catch (IllegalArgumentException e) {
            throw row.wrong("The script (" + name + ") is not known.", "write LATIN, ARABIC, CYRILLIC ...");
        }
    }
}
