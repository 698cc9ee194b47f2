package org.attest.core.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Unit;
import org.attest.core.claim.VictimStatus;
import org.attest.core.lang.CorpusExample;
import org.attest.core.lang.LanguagePack;
import org.attest.core.lang.PackParser;
import org.attest.core.match.Grammar;
import org.attest.core.match.Rule;

/** What is wrong in a pack that can be loaded: examples that fail, rules without examples, words of no use, stages Java asks for. */
public final class PackCheck {
    /** The setting that names rules which need names of places or actors, and so have no examples. */
    private static final String EXCUSED = "rules-without-examples";

    private static final List<String> STAGES = List.of("harm", "part", "voice", "scope");
    private static final Map<String, Predicate<String>> MODEL = Map.of(
            "harm", word -> Harm.ofWord(word).isPresent(),
            "status", word -> VictimStatus.ofWord(word).isPresent(),
            "unit",
                    word -> Arrays.stream(Unit.values())
                            .anyMatch(unit -> unit.word().equals(word)));

    /**
     * One thing that is wrong.
     *
     * @param at file and line, perhaps with a rule; or the pack
     */
    public record Problem(String at, String what) {}

    private final String folder;
    private final LanguagePack pack;
    private final Function<String, Optional<String>> files;
    private final List<Problem> problems = new ArrayList<>();

    private PackCheck(String folder, LanguagePack pack, Function<String, Optional<String>> files) {
        this.folder = folder;
        this.pack = pack;
        this.files = files;
    }

    /**
     * @param folder as messages name it
     * @param files the text of the pack's files by name
     */
    public static List<Problem> problems(String folder, LanguagePack pack, Function<String, Optional<String>> files) {
        PackCheck check = new PackCheck(folder, pack, files);
        check.examples();
        check.rules();
        check.words();
        check.settings();
        return List.copyOf(check.problems);
    }

    private void examples() {
        Set<String> ids = pack.grammar().rules().map(Rule::id).collect(Collectors.toSet());
        for (CorpusExample example : pack.examples()) {
            if (!ids.contains(example.rule())) {
                add(example.name(), "No rule has this name.");
            } else {
                example.failure(pack).ifPresent(failure -> add(example.name(), failure));
            }
        }
    }

    private void rules() {
        Set<String> excused = words(EXCUSED);
        for (boolean positive : new boolean[] {true, false}) {
            Set<String> shown = pack.examples().stream()
                    .filter(example -> example.positive() == positive)
                    .map(CorpusExample::rule)
                    .collect(Collectors.toSet());
            pack.grammar()
                    .rules()
                    .map(Rule::id)
                    .filter(id -> !shown.contains(id) && !excused.contains(id))
                    .forEach(id -> add(
                            folder,
                            "The rule " + id + " has no " + (positive ? "positive" : "negative") + " example."));
        }
        Set<String> stages =
                pack.grammar().stages().stream().map(Grammar.Stage::name).collect(Collectors.toSet());
        STAGES.stream()
                .filter(stage -> !stages.contains(stage))
                .forEach(stage -> add(folder, "The rules have no stage " + stage + ", which the reader asks for."));
    }

    private void words() {
        Set<String> seen = new HashSet<>();
        each("lexicon", (at, columns) -> {
            for (String phrase : columns[0].split("\\|")) {
                if (columns.length > 1 && !seen.add(phrase.strip().replace("^", "") + "\t" + columns[1].strip())) {
                    add(at, "The phrase " + phrase.strip() + " stands twice in the class " + columns[1].strip() + ".");
                }
            }
            features(at, columns);
        });
        each("verbs", this::features);
    }

    private void features(String at, String[] columns) {
        for (String column : columns) {
            for (String feature : column.strip().split(" ")) {
                int equals = feature.indexOf('=');
                String name = feature.substring(0, Math.max(0, equals));
                if (MODEL.containsKey(name) && !MODEL.get(name).test(feature.substring(equals + 1))) {
                    add(at, "The model has no " + name + " called " + feature.substring(equals + 1) + ".");
                }
            }
        }
    }

    private void settings() {
        if (words("stopwords").isEmpty()) {
            add(
                    folder + "/" + PackParser.SETTINGS,
                    "The setting stopwords is missing: reports in this language cannot be told from others.");
        }
    }

    private Set<String> words(String setting) {
        String written = pack.settings().getOrDefault(setting, "").strip();
        return written.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(written.split("\\s+")));
    }

    private interface Line {
        void read(String at, String[] columns);
    }

    private void each(String kind, Line line) {
        for (String name : PackParser.names(kind, pack.settings())) {
            String[] lines = files.apply(name).orElse("").split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                    line.read(folder + "/" + name + ":" + (i + 1), lines[i].split("\t", -1));
                }
            }
        }
    }

    private void add(String at, String what) {
        problems.add(new Problem(at, what));
    }
}
