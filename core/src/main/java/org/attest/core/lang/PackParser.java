package org.attest.core.lang;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    /** The files of a pack, by name, in the order they are read. */
    public static final List<String> FILES =
            List.of("pack.properties", "lexicon.tsv", "verbs.tsv", "numerals.tsv", "rules.txt", "examples.corpus");

    private static final List<String> VERB_FORMS = List.of("base", "third", "ing", "past", "participle");

    private final String folder;
    private final Map<String, String> files;

    private PackParser(String folder, Map<String, String> files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * @param folder named in messages: {@code lang/en}
     * @param files content by file name
     * @throws RuleFormatException naming file, line and a likely fix
     */
    public static LanguagePack parse(String folder, Map<String, String> files) {
        PackParser parser = new PackParser(folder, files);
        for (String name : FILES) {
            if (!files.containsKey(name)) {
                throw new RuleFormatException(
                        folder + "/" + name, 1, "The file is missing.", "add it; it may be empty but for a remark.");
            }
        }
        Map<String, String> settings = parser.properties();
        List<Lexicon.Entry> entries = new ArrayList<>(parser.words());
        entries.addAll(parser.verbs());
        entries.addAll(parser.numerals());
        String version = Sha256.of(FILES.stream().map(files::get).collect(Collectors.joining("\0")))
                .substring(0, 12);
        return new LanguagePack(
                settings.getOrDefault("tag", folder.substring(folder.lastIndexOf('/') + 1)),
                version,
                new Lexicon(entries),
                new NumberWords(),
                RuleParser.parse(folder + "/rules.txt", files.get("rules.txt")),
                Set.of(settings.getOrDefault("abbreviations", "").strip().split("\\s+")),
                settings,
                parser.examples());
    }

    private record Line(String file, int number, String text) {
        List<String> columns() {
            return Stream.of(text.split("\t", -1)).map(String::strip).toList();
        }

        RuleFormatException wrong(String problem, String advice) {
            return new RuleFormatException(file, number, problem, advice);
        }
    }

    private List<Line> lines(String name) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : files.get(name).split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(new Line(folder + "/" + name, number, line));
            }
        }
        return lines;
    }

    private Map<String, String> properties() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Line line : lines("pack.properties")) {
            int at = line.text().indexOf('=');
            if (at <= 0) {
                throw line.wrong("A setting has no '='.", "write: name = value.");
            }
            settings.merge(
                    line.text().substring(0, at).strip(),
                    line.text().substring(at + 1).strip(),
                    (a, b) -> a + " " + b);
        }
        return settings;
    }

    private List<Lexicon.Entry> words() {
        List<Lexicon.Entry> entries = new ArrayList<>();
        for (Line line : lines("lexicon.tsv")) {
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
        for (Line line : lines("verbs.tsv")) {
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
        for (Line line : lines("numerals.tsv")) {
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
        for (Line line : lines("examples.corpus")) {
            String[] parts = line.text().strip().split("\\s+", 3);
            if (parts.length < 3 || !parts[0].matches("[+-]")) {
                throw line.wrong("The line is not: + or -, rule, words.", "begin the line with + or -.");
            }
            boolean positive = parts[0].equals("+");
            int start = parts[2].indexOf("[[");
            int end = parts[2].indexOf("]]");
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
