package org.attest.core.lang;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.core.match.Features;
import org.attest.core.match.Node;

/**
 * Reads digits and number words as whole numbers: {@code 1,225}, {@code a hundred and twenty}, {@code two dozen}, {@code half a
 * million}. The words and what they do come from the pack ({@code numerals.tsv}); how they add up is the same in every language that
 * says units before multipliers.
 *
 * <p>The lexicon gives number words the class {@code NUMERAL} with {@code kind} one of {@code unit, tens, times, article, half, and,
 * join} and a {@code value}; {@code vague} words ({@code dozens}) carry their lower bound. The nodes made are of class {@code NUM} with
 * {@code value}, {@code wording} and {@code written}.
 */
public final class NumberWords {
    /** The class of the nodes made. */
    public static final String NUMBER = "NUM";

    /** The class, and the features that no word of a lexicon has. */
    public static final Set<String> GIVES = Set.of(NUMBER, "value", "wording", "written", "year");

    private static final String NUMERAL = "NUMERAL";
    private static final Pattern SHORT_DECIMAL = Pattern.compile("\\d{1,6}\\.\\d{1,3}");
    private static final long LARGEST = 10_000_000_000L;

    /** Replaces each run of number words by one node. */
    public List<Node> reduce(List<Node> nodes) {
        List<Node> reduced = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); ) {
            int at = i;
            Optional<Run> run = mayBegin(nodes.get(at)) ? vague(nodes, at).or(() -> run(nodes, at)) : Optional.empty();
            if (run.isPresent()) {
                reduced.add(node(nodes, at, run.get()));
                i += run.get().length();
            } else {
                reduced.add(nodes.get(at));
                i++;
            }
        }
        return reduced;
    }

    private static boolean mayBegin(Node node) {
        return node.is(NUMERAL) || node.is("DIGITS") || node.is("DECIMAL");
    }

    private record Run(long value, int length, String wording, String written) {}

    private static Optional<Run> vague(List<Node> nodes, int at) {
        Node node = nodes.get(at);
        return kind(node).equals("vague") ? Optional.of(new Run(value(node), 1, "vague", "words")) : Optional.empty();
    }

    private static Optional<Run> run(List<Node> nodes, int at) {
        Sum sum = new Sum();
        int length = 0;
        int i = at;
        while (i < nodes.size()) {
            Optional<Integer> taken = sum.take(nodes, i);
            if (taken.isEmpty()) {
                break;
            }
            i += taken.get();
            length = sum.complete() ? i - at : length;
        }
        return length == 0 || sum.value() > LARGEST
                ? Optional.empty()
                : Optional.of(new Run(sum.completeValue(), length, "exact", sum.written));
    }

    private static Node node(List<Node> nodes, int at, Run run) {
        List<Node> children = List.copyOf(nodes.subList(at, at + run.length()));
        Node first = children.get(0);
        Node last = children.get(children.size() - 1);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("value", Long.toString(run.value()));
        values.put("wording", run.wording());
        values.put("written", run.written());
        if (run.length() == 1 && isYear(first.norm())) {
            values.put("year", "yes");
        }
        Map<String, Features> classes = new LinkedHashMap<>();
        classes.put(NUMBER, Features.of(values));
        if (run.length() == 1) {
            first.classes().forEach(classes::putIfAbsent);
            classes.remove("DIGITS");
        }
        return new Node(
                first.span().cover(last.span()),
                NUMBER,
                first.capitalised(),
                classes,
                Map.of(),
                Optional.empty(),
                children);
    }

    private static boolean isYear(String norm) {
        return norm.length() == 4
                && (norm.startsWith("19") || norm.startsWith("20"))
                && norm.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String kind(Node node) {
        return node.as(NUMERAL).get("kind").orElse("");
    }

    /** "1.2m": a letter that may stand for a length as well. */
    private static boolean isShort(Node node) {
        return node.as(NUMERAL).has("short", "yes");
    }

    private static long value(Node node) {
        return Long.parseLong(node.as(NUMERAL).get("value").orElseThrow());
    }

    /** A number being added up. */
    private static final class Sum {
        private long total;
        private double current;
        private long complete = -1;
        private String written = "digits";
        private String last = "";
        private long lastTimes;

        boolean complete() {
            return complete >= 0
                    && !last.equals("article")
                    && !last.equals("and")
                    && !last.equals("half")
                    && (!last.equals("and-half") || lastTimes > 0);
        }

        long completeValue() {
            return complete;
        }

        long value() {
            return total + Math.round(current);
        }

        /** How many nodes were taken from {@code i} on; empty when the number ends here. */
        Optional<Integer> take(List<Node> nodes, int i) {
            Node node = nodes.get(i);
            String kind = node.is("DIGITS") ? "digits" : node.is("DECIMAL") ? "decimal" : kind(node);
            boolean begins = last.isEmpty();
            boolean fits = switch (kind) {
                case "digits" -> begins;
                case "half" -> begins || (last.equals("digits") && isTimes(nodes, i + 1));
                case "decimal" ->
                    begins
                            && isTimes(nodes, i + 1)
                            && SHORT_DECIMAL.matcher(node.norm()).matches();
                case "article" -> (begins || last.equals("half")) && isTimes(nodes, i + 1);
                case "unit" -> begins || last.equals("tens") || last.equals("times") || last.equals("and");
                case "tens" -> begins || last.equals("times") || last.equals("and");
                case "times" ->
                    !last.equals("and")
                            && (begins || current > 0 || !last.equals("times"))
                            && (!isShort(node) || written.equals("digits"));
                case "and" -> last.equals("times") && isSmall(nodes, i + 1) && !growsAgain(nodes, i + 2);
                case "and-half" ->
                    last.equals("times") || ((last.equals("unit") || last.equals("digits")) && isTimes(nodes, i + 1));
                case "join" -> last.equals("tens") && isUnit(nodes, i + 1);
                default -> false;
            };
            if (!fits
                    || (begins
                            && kind.equals("times")
                            && NumberWords.value(node) > 20
                            && !node.as(NUMERAL).has("alone", "yes"))) {
                return Optional.empty();
            }
            add(node, kind);
            return Optional.of(1);
        }

        private void add(Node node, String kind) {
            if (!kind.equals("digits") && !kind.equals("decimal")) {
                written = isShort(node) ? "short" : "words";
            }
            switch (kind) {
                case "digits" -> current = digits(node.norm());
                case "decimal" -> current = Double.parseDouble(node.norm());
                case "unit", "tens" -> current += NumberWords.value(node);
                case "half" -> current += 0.5;
                case "and-half" -> current += Math.max(1, lastTimes) * 0.5;
                case "times" -> multiply(NumberWords.value(node));
                default -> {}
            }
            if (!kind.equals("join")) {
                last = kind;
            }
            if (complete()
                    || kind.equals("digits")
                    || kind.equals("unit")
                    || kind.equals("tens")
                    || kind.equals("times")) {
                complete = value();
            }
        }

        /**
         * "one hundred and one hundred" is two numbers; "two thousand and five hundred" and "one hundred and fifty thousand" are one.
         */
        private boolean growsAgain(List<Node> nodes, int i) {
            return isTimes(nodes, i)
                    && NumberWords.value(nodes.get(i)) >= lastTimes
                    && !(lastTimes == 100 && NumberWords.value(nodes.get(i)) >= 1000);
        }

        private void multiply(long by) {
            lastTimes = by;
            current = (current == 0 ? 1 : current) * by;
            if (by >= 1000) {
                total += Math.round(current);
                current = 0;
            }
        }

        private static double digits(String norm) {
            StringBuilder only = new StringBuilder();
            norm.chars().filter(Character::isDigit).forEach(c -> only.append(Character.getNumericValue(c)));
            return only.length() > 11 ? LARGEST * 10.0 : Double.parseDouble(only.toString());
        }

        private static boolean isTimes(List<Node> nodes, int i) {
            return is(nodes, i, "times") || (is(nodes, i, "article") && is(nodes, i + 1, "times"));
        }

        private static boolean isSmall(List<Node> nodes, int i) {
            return is(nodes, i, "unit") || is(nodes, i, "tens");
        }

        private static boolean isUnit(List<Node> nodes, int i) {
            return is(nodes, i, "unit");
        }

        private static boolean is(List<Node> nodes, int i, String kind) {
            return i < nodes.size() && kind(nodes.get(i)).equals(kind);
        }
    }
}
