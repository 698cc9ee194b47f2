package org.attest.core.lang;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.core.match.Features;
import org.attest.core.match.Lexicon;
import org.attest.core.match.RuleFormatException;
import org.attest.core.match.RuleParser;
import org.attest.core.text.Sha256;
import org.attest.core.text.Span;

/**
 * Reads the files of a language folder, given as strings. {@code docs/language-packs.md} describes their form.
 */
public final class PackParser {
    /** The file that names the others. */
    public static final String SETTINGS = "pack.properties";

    /** The kinds of file, each with the names a pack has when its settings name none. */
    private static final Map<String, String> KINDS = Map.of(
            "lexicon", "lexicon.tsv",
            "verbs", "verbs.tsv",
            "numerals", "numerals.tsv",
            "rules", "rules.txt",
            "examples", "examples.corpus");

    private static final List<String> VERB_FORMS = List.of("base", "third", "ing", "past", "participle");

    private final String folder;
    private final Function<String, Optional<String>> source;
    private final Map<String, String> files = new LinkedHashMap<>();
    private Map<String, String> settings = Map.of();

    private PackParser(String folder, Function<String, Optional<String>> source) {
        this.folder = folder;
        this.source = source;
    }

    /**
     * @param folder named in messages: {@code lang/en}
     * @param source gives the content of a file by its name; empty when there is none
     * @throws RuleFormatException naming file, line and a likely fix
     */
    public static LanguagePack parse(String folder, Function<String, Optional<String>> source) {
        PackParser parser = new PackParser(folder, source);
        parser.open(SETTINGS);
        parser.settings = parser.properties();
        List<Lexicon.Entry> entries = new ArrayList<>(parser.words());
        entries.addAll(parser.verbs());
        entries.addAll(parser.numerals());
        Map<String, String> rules = new LinkedHashMap<>();
        parser.names("rules").forEach(name -> rules.put(folder + "/" + name, parser.open(name)));
        List<CorpusExample> examples = parser.examples();
        Map<String, String> settings = parser.settings;
        return new LanguagePack(
                settings.getOrDefault("tag", folder.substring(folder.lastIndexOf('/') + 1)),
                Sha256.of(String.join("\0", parser.files.values())).substring(0, 12),
                new Lexicon(entries),
                new NumberWords(),
                RuleParser.parse(rules),
                Set.of(settings.getOrDefault("abbreviations", "").strip().split("\\s+")),
                settings,
                examples);
    }

    /** The names of the files of one kind: {@code lexicon}, {@code verbs}, {@code numerals}, {@code rules} or {@code examples}. */
    public static List<String> names(String kind, Map<String, String> settings) {
        return List.of(settings.getOrDefault(kind, KINDS.get(kind)).strip().split("\\s+"));
    }

    private List<String> names(String kind) {
        return names(kind, settings);
    }

    private String open(String name) {
        return files.computeIfAbsent(
                name,
                n -> source.apply(n)
                        .orElseThrow(() -> new RuleFormatException(
                                folder + "/" + n,
                                1,
                                "The file is missing.",
                                "add it; it may be empty but for a remark.")));
    }

    private record Line(String file, int number, String text) {
        List<String> columns() {
            return Stream.of(text.split("\t", -1)).map(String::strip).toList();
        }

        RuleFormatException wrong(String problem, String advice) {
            return new RuleFormatException(file, number, problem, advice);
        }
    }

    private List<Line> lines(List<String> names) {
        List<Line> lines = new ArrayList<>();
        for (String name : names) {
            int number = 0;
            for (String line : open(name).split("\n", -1)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(new Line(folder + "/" + name, number, line));
                }
            }
        }
        return lines;
    }

    private Map<String, String> properties() {
        Map<String, String> read = new LinkedHashMap<>();
        for (Line line : lines(List.of(SETTINGS))) {
            int at = line.text().indexOf('=');
            if (at <= 0) {
                throw line.wrong("A setting has no '='.", "write: name = value.");
            }
            read.merge(
                    line.text().substring(0, at).strip(),
                    line.text().substring(at + 1).strip(),
                    (a, b) -> a + " " + b);
        }
        return read;
    }

    private List<Lexicon.Entry> words() {
        List<Lexicon.Entry> entries = new ArrayList<>();
        for (Line line : lines(names("lexicon"))) {
            List<String> columns = line.columns();
            if (columns.size() < 2 || columns.size() > 4 || !columns.get(1).matches("[A-Z][A-Z-]*")) {
                throw line.wrong(
                        "The line is not: words, class, features, remark.",
                        "separate the columns by tabs and write the class in capitals.");
            }
            Features features = features(line, columns.size() > 2 ? columns.get(2) : "");
            for (String phrase : columns.get(0).split("\\|")) {
                entries.add(entry(phrase.strip(), columns.get(1), features));
            }
        }
        return entries;
    }

    private static Lexicon.Entry entry(String phrase, String className, Features features) {
        boolean cased = phrase.startsWith("^");
        return new Lexicon.Entry(cased ? phrase.substring(1) : phrase, className, features, cased);
    }

    private static Features features(Line line, String words) {
        try {
            return Features.parse(words);
        } catch (IllegalArgumentException e) {
            throw line.wrong(e.getMessage(), "write features as name=value, separated by blanks.");
        }
    }

    private List<Lexicon.Entry> verbs() {
        Map<String, Lexicon.Entry> entries = new LinkedHashMap<>();
        for (Line line : lines(names("verbs"))) {
            List<String> columns = line.columns();
            if (columns.size() < VERB_FORMS.size() + 1) {
                throw line.wrong(
                        "A verb needs five forms and a class.",
                        "write: base, third person, -ing, past, participle, class.");
            }
            String className = columns.get(VERB_FORMS.size());
            Features own = features(line, columns.size() > 6 ? columns.get(6) : "");
            for (int i = 0; i < VERB_FORMS.size(); i++) {
                for (String phrase : columns.get(i).split("\\|")) {
                    Features formed =
                            Features.of(Map.of("form", VERB_FORMS.get(i))).or(own);
                    entries.merge(phrase + "\t" + className, entry(phrase, className, formed), PackParser::bothForms);
                }
            }
        }
        return List.copyOf(entries.values());
    }

    private static Lexicon.Entry bothForms(Lexicon.Entry a, Lexicon.Entry b) {
        return new Lexicon.Entry(a.phrase(), a.className(), a.features().join(b.features(), Set.of("form")), a.cased());
    }

    private List<Lexicon.Entry> numerals() {
        List<Lexicon.Entry> entries = new ArrayList<>();
        for (Line line : lines(names("numerals"))) {
            List<String> columns = line.columns();
            if (columns.size() < 3 || !columns.get(2).matches("\\d+")) {
                throw line.wrong("The line is not: words, kind, value.", "write the value in digits.");
            }
            String more = columns.size() > 3 ? " " + columns.get(3) : "";
            Features features = features(line, "kind=" + columns.get(1) + " value=" + columns.get(2) + more);
            for (String phrase : columns.get(0).split("\\|")) {
                entries.add(entry(phrase.strip(), "NUMERAL", features));
            }
        }
        return entries;
    }

    private List<CorpusExample> examples() {
        List<CorpusExample> examples = new ArrayList<>();
        for (Line line : lines(names("examples"))) {
            String[] parts = line.text().strip().split("\\s+", 3);
            if (parts.length < 3 || !parts[0].matches("[+-]")) {
                throw line.wrong("The line is not: + or -, rule, words.", "begin the line with + or -.");
            }
            boolean positive = parts[0].equals("+");
            int start = parts[2].indexOf("[[");
            int end = parts[2].lastIndexOf("]]");
            if (positive != (start >= 0 && end > start + 2)) {
                throw line.wrong(
                        "The " + (positive ? "positive" : "negative") + " example (" + parts[1] + ") marks "
                                + (positive ? "no span." : "a span."),
                        positive ? "put [[ ]] around the words the rule must match." : "take the [[ ]] out.");
            }
            String text = parts[2].replace("[[", "").replace("]]", "");
            Optional<Span> marked = positive ? Optional.of(new Span(start, end - 2)) : Optional.empty();
            examples.add(new CorpusExample(
                    line.file() + ":" + line.number() + " " + parts[1], parts[1], positive, text, marked));
        }
        return examples;
    }
}
