package org.attest.cli.input;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attest.core.lang.LanguagePack;
import org.attest.core.lang.PackParser;

/**
 * A pack with its files.
 *
 * @param folder as messages name it
 * @param files the text of a file by its name; empty when there is none
 */
public record PackSource(String folder, LanguagePack pack, Function<String, Optional<String>> files) {
    /** @throws org.attest.core.match.RuleFormatException when the pack cannot be loaded */
    static PackSource of(String folder, Function<String, Optional<String>> files) {
        return new PackSource(folder, PackParser.parse(folder, files), files);
    }

    /** The first file of a kind that has words of a class; else the first of the kind. */
    public String withClass(String kind, String className) {
        return first(kind, line -> List.of(line.split("\t", -1)).contains(className));
    }

    /** The first file of rules that opens a stage; else the first of them. */
    public String withStage(String stage) {
        return first("rules", line -> line.startsWith("stage " + stage + " "));
    }

    private String first(String kind, Predicate<String> line) {
        List<String> names = PackParser.names(kind, pack.settings());
        return folder + "/"
                + names.stream()
                        .filter(name -> files.apply(name).orElse("").lines().anyMatch(line))
                        .findFirst()
                        .orElse(names.get(0));
    }
}
