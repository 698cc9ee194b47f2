package org.attest.formats.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.claim.Actors;
import org.attest.core.count.CountInterval;
import org.attest.core.reconcile.Note;
import org.attest.core.reconcile.Policy;
import org.attest.formats.lang.KnowledgeFormatException;

/**
 * A team's own policy: lines of {@code key = value}, remarks begin with #. {@code version}, {@code low}, {@code best} and {@code high}
 * are needed; {@code placing}, {@code words}, {@code notes} and {@code source} may be. What is not said is as in {@link Policy#ATTEST}.
 */
public final class PolicyFile {
    private static final List<String> KEYS =
            List.of("version", "low", "best", "high", "placing", "words", "notes", "source");

    private final String file;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private int last;

    private record Line(int number, String value) {}

    private PolicyFile(String file) {
        this.file = file;
    }

    /**
     * @param file as messages print it
     * @param name what the policy is called, mostly the file's name without its ending
     * @throws KnowledgeFormatException naming file, line and a likely fix
     */
    public static Policy parse(String file, String name, String text) {
        PolicyFile parsed = new PolicyFile(file);
        parsed.read(text);
        return parsed.policy(name);
    }

    private void read(String text) {
        for (String line : text.split("\n", -1)) {
            last++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int sign = line.indexOf('=');
            String key = sign < 0 ? line.strip() : line.substring(0, sign).strip();
            if (sign < 0 || !KEYS.contains(key)) {
                throw wrong(
                        last,
                        "The line does not begin with a known key (" + key + ").",
                        "one of " + join(KEYS) + ", then = and a value.");
            }
            if (lines.containsKey(key)) {
                throw wrong(last, "The key (" + key + ") stands twice.", "join the two lines.");
            }
            lines.put(key, new Line(last, line.substring(sign + 1).strip()));
        }
    }

    private Policy policy(String name) {
        Policy.Low low = choice("low", Policy.Low.class);
        Policy.Best best = choice("best", Policy.Best.class);
        Policy.High high = choice("high", Policy.High.class);
        Line version = needed("version");
        if (!version.value().matches("[1-9][0-9]{0,5}")) {
            throw wrong(version.number(), "The version (" + version.value() + ") is no number from 1.", "version = 1");
        }
        Line source = lines.getOrDefault("source", new Line(0, "A policy of this case: " + file));
        try {
            return new Policy(
                    name,
                    Integer.parseInt(version.value()),
                    low,
                    best,
                    high,
                    placing(),
                    false,
                    words(),
                    notes(),
                    source.value());
        } catch (IllegalArgumentException e) {
            throw e instanceof KnowledgeFormatException
                    ? e
                    : wrong(needed("low").number(), e.getMessage(), "compare: attest policy " + Policy.ATTEST.name());
        }
    }

    private Line needed(String key) {
        if (!lines.containsKey(key)) {
            throw wrong(last, "The key (" + key + ") is missing.", "add a line: " + key + " = ...");
        }
        return lines.get(key);
    }

    private <E extends Enum<E>> E choice(String key, Class<E> choices) {
        Line line = needed(key);
        return constant(line, line.value(), choices);
    }

    private <E extends Enum<E>> E constant(Line line, String word, Class<E> choices) {
        return Stream.of(choices.getEnumConstants())
                .filter(choice -> word(choice).equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(
                        line.number(),
                        "The word (" + word + ") is none that is known here.",
                        "one of "
                                + join(Stream.of(choices.getEnumConstants())
                                        .map(PolicyFile::word)
                                        .toList())
                                + "."));
    }

    /** A choice as it is written in a file: {@code lowest-named}. */
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Actors.Kind> placing() {
        Line line = lines.get("placing");
        if (line == null) {
            return Policy.ATTEST.placing();
        }
        List<Actors.Kind> kinds = new ArrayList<>();
        for (String word : parts(line)) {
            Actors.Kind kind = constant(line, word, Actors.Kind.class);
            if (kinds.contains(kind)) {
                throw wrong(line.number(), "A kind of origin (" + word + ") is placed twice.", "leave one out.");
            }
            kinds.add(kind);
        }
        return kinds;
    }

    private Set<Note.Kind> notes() {
        Line line = lines.get("notes");
        if (line == null) {
            return Set.of();
        }
        Set<Note.Kind> notes = new HashSet<>();
        parts(line).forEach(word -> notes.add(constant(line, word, Note.Kind.class)));
        return notes.isEmpty() ? Set.of() : EnumSet.copyOf(notes);
    }

    /** {@code 24: 12-24, 200: 100}: what a word with that lower bound is taken for. */
    private Map<Long, CountInterval> words() {
        Map<Long, CountInterval> words = new HashMap<>();
        Line line = lines.get("words");
        if (line == null) {
            return words;
        }
        for (String part : parts(line)) {
            if (!part.matches("\\d{1,9}\\s*:\\s*\\d{1,9}(\\s*-\\s*\\d{1,9})?")) {
                throw wrong(
                        line.number(),
                        "A word (" + part
                                + ") is not written as the lower bound it has, a colon, and a number or a range.",
                        "24: 12-24 for dozens. The bounds of words stand in docs/glossary.md.");
            }
            long[] numbers = Stream.of(part.split("[:-]"))
                    .map(String::strip)
                    .mapToLong(Long::parseLong)
                    .toArray();
            long most = numbers[numbers.length - 1];
            if (most < numbers[1]) {
                throw wrong(line.number(), "A range (" + part + ") ends before it begins.", "turn it round.");
            }
            words.put(numbers[0], CountInterval.between(numbers[1], most));
        }
        return words;
    }

    private static List<String> parts(Line line) {
        return Stream.of(line.value().split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String join(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }

    private KnowledgeFormatException wrong(int line, String problem, String advice) {
        return new KnowledgeFormatException(file, line, problem, advice);
    }
}
