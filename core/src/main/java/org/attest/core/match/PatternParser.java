package org.attest.core.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a pattern:
 *
 * <pre>
 *   CLASS  CLASS|OTHER  CLASS[feature=value other!=value]   a node of a class
 *   'word'                                                  a word as written, lower case
 *   role:CLASS                                              the same, captured by name
 *   ( a b | c )   x?  x*  x+  x{0,3}                        choices and repetitions (at most 40)
 *   ~{0,6}  ~{0,6}!CLASS!OTHER                              a gap: as few nodes as possible, never a BARRIER or these
 *   !CLASS  !( a | b )                                      not followed by
 *   ^  $                                                    the beginning, the end of the sentence
 *   @name                                                   a defined pattern
 * </pre>
 */
final class PatternParser {
    private static final int MANY = 40;
    private static final int MOST_STEPS = 20_000;
    private static final Pattern PIECE = Pattern.compile("\\s*(?:(?<gap>~\\{(\\d+),(\\d+)\\}((?:![A-Z][A-Z-]*)*))"
            + "|(?<role>[a-z]+):|'(?<word>[^']*(?:''[^']*)*)'|(?<cls>[A-Z][A-Z-]*(?:\\|[A-Z][A-Z-]*)*)(?:\\[(?<tests>[^\\]]*)\\](?!\\|))?"
            + "|@(?<macro>[a-z-]+)|\\{(?<min>\\d+),(?<max>\\d+)\\}|(?<sign>[()|?*+!^$]))");

    private final Map<String, Element> macros;
    private final Matcher piece;
    private final String text;
    private boolean ready;

    private PatternParser(String text, Map<String, Element> macros) {
        this.text = text;
        this.macros = macros;
        this.piece = PIECE.matcher(text);
        advance(0);
    }

    /** @throws IllegalArgumentException naming what cannot be read */
    static Element parse(String text, Map<String, Element> macros) {
        PatternParser parser = new PatternParser(text.strip(), macros);
        Element element = parser.choice();
        if (parser.ready) {
            throw new IllegalArgumentException("The pattern goes on after its end (" + parser.piece.group() + ").");
        }
        if (Needs.size(element) > MOST_STEPS) {
            throw new IllegalArgumentException(
                    "The pattern repeats too much: written out it has more than " + MOST_STEPS + " steps.");
        }
        return element;
    }

    private void advance(int from) {
        ready = false;
        if (from < text.length()) {
            if (!piece.find(from) || piece.start() != from) {
                throw new IllegalArgumentException("The pattern has something unknown at ("
                        + text.substring(from, Math.min(text.length(), from + 20)) + ").");
            }
            ready = true;
        }
    }

    private void next() {
        advance(piece.end());
    }

    private boolean isSign(String sign) {
        return ready && sign.equals(piece.group("sign"));
    }

    private Element choice() {
        List<Element> options = new ArrayList<>(List.of(sequence()));
        while (isSign("|")) {
            next();
            options.add(sequence());
        }
        return options.size() == 1 ? options.get(0) : new Element.Choice(List.copyOf(options));
    }

    private Element sequence() {
        List<Element> parts = new ArrayList<>();
        while (ready && !isSign("|") && !isSign(")")) {
            parts.add(repeated());
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A pattern, or a choice in it, is empty.");
        }
        return parts.size() == 1 ? parts.get(0) : new Element.Sequence(List.copyOf(parts));
    }

    private Element repeated() {
        Element element = atom(Optional.empty());
        if (!ready) {
            return element;
        }
        if (piece.group("min") != null) {
            int min = Integer.parseInt(piece.group("min"));
            int max = Integer.parseInt(piece.group("max"));
            next();
            return new Element.Repeat(element, min, max);
        }
        if (isSign("?") || isSign("*") || isSign("+")) {
            String sign = piece.group("sign");
            next();
            return new Element.Repeat(element, sign.equals("+") ? 1 : 0, sign.equals("?") ? 1 : MANY);
        }
        return element;
    }

    private Element atom(Optional<String> role) {
        if (!ready) {
            throw new IllegalArgumentException("The pattern ends too early.");
        }
        if (piece.group("role") != null) {
            Optional<String> name = Optional.of(piece.group("role"));
            next();
            return atom(name);
        }
        if (isSign("(")) {
            next();
            Element inner = choice();
            if (!isSign(")")) {
                throw new IllegalArgumentException("A parenthesis is not closed.");
            }
            next();
            return role.isPresent() ? named(inner, role) : inner;
        }
        if (isSign("!")) {
            next();
            return new Element.Not(atom(Optional.empty()));
        }
        Element element = leaf(role);
        next();
        return element;
    }

    private Element leaf(Optional<String> role) {
        if (piece.group("gap") != null) {
            Set<String> barriers = new LinkedHashSet<>(Set.of("BARRIER"));
            for (String name : piece.group(4).split("!")) {
                if (!name.isEmpty()) {
                    barriers.add(name);
                }
            }
            return new Element.Gap(
                    Integer.parseInt(piece.group(2)), Integer.parseInt(piece.group(3)), Set.copyOf(barriers));
        }
        if (piece.group("word") != null) {
            return new Element.Word(role, piece.group("word").replace("''", "'"));
        }
        if (piece.group("cls") != null) {
            return new Element.Classed(role, List.of(piece.group("cls").split("\\|")), tests(piece.group("tests")));
        }
        if (piece.group("macro") != null) {
            Element macro = macros.get(piece.group("macro"));
            if (macro == null) {
                throw new IllegalArgumentException("No pattern is defined as (@" + piece.group("macro") + ").");
            }
            return role.isPresent() ? named(macro, role) : macro;
        }
        if (isSign("^") || isSign("$")) {
            return new Element.Edge(isSign("^"));
        }
        throw new IllegalArgumentException(
                "The pattern has a stray (" + piece.group().strip() + ").");
    }

    /** The same element with a role on each of its unnamed nodes. */
    private static Element named(Element element, Optional<String> role) {
        if (element instanceof Element.Word word) {
            return new Element.Word(word.role().or(() -> role), word.norm());
        }
        if (element instanceof Element.Classed classed) {
            return new Element.Classed(classed.role().or(() -> role), classed.classes(), classed.tests());
        }
        if (element instanceof Element.Choice choice) {
            return new Element.Choice(
                    choice.options().stream().map(o -> named(o, role)).toList());
        }
        throw new IllegalArgumentException("A role can name a node or a choice of nodes, nothing longer.");
    }

    private static List<Element.FeatureTest> tests(String words) {
        List<Element.FeatureTest> tests = new ArrayList<>();
        for (String test : words == null ? new String[0] : words.strip().split("\\s+")) {
            int not = test.indexOf("!=");
            int at = not >= 0 ? not : test.indexOf('=');
            if (at <= 0) {
                throw new IllegalArgumentException("A test is written name=value or name!=value, not (" + test + ").");
            }
            tests.add(new Element.FeatureTest(test.substring(0, at), test.substring(at + (not >= 0 ? 2 : 1)), not < 0));
        }
        return List.copyOf(tests);
    }
}
