package org.attest.core.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a pack's rules. A stage may go on in another file; its rules stand in the order of the files:
 *
 * <pre>
 *   # a remark
 *   define victims = v:PEOPLE (SEP v:PEOPLE){0,3}
 *   stage count reduce            nodes are replaced by what the rules make, longest match first
 *   stage frame find              every match is reported, nothing is replaced
 *   rule count.at-least
 *     make COUNT wording=at-least with n
 *     when HEDGE[wording=at-least] n:NUM
 * </pre>
 *
 * <p>{@code with n m} takes over the features of those captures, the first the strongest; {@code name=value} sets a feature. An
 * indented line after {@code when} continues it.
 */
public final class RuleParser {
    private String file = "";
    private final Map<String, Element> macros = new LinkedHashMap<>();
    private final Map<String, Grammar.Stage> stages = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private String stage;
    private int line;
    private String id;
    private String make;
    private StringBuilder when;

    private RuleParser() {}

    /**
     * @param files text by name, in reading order; definitions and stages of one go on in the next
     * @throws RuleFormatException naming the file and the line
     */
    public static Grammar parse(Map<String, String> files) {
        RuleParser parser = new RuleParser();
        files.forEach(parser::readFile);
        return new Grammar(List.copyOf(parser.stages.values()));
    }

    /** Rules of one file. */
    public static Grammar parse(String file, String text) {
        return parse(Map.of(file, text));
    }

    private void readFile(String name, String text) {
        file = name;
        line = 0;
        stage = null;
        for (String raw : text.split("\n", -1)) {
            line++;
            String words = raw.strip();
            if (!words.isEmpty() && !words.startsWith("#")) {
                read(raw, words);
            }
        }
        finishRule();
    }

    private void read(String raw, String words) {
        if (words.startsWith("define ")) {
            finishRule();
            int at = words.indexOf('=');
            if (at < 0) {
                throw wrong("A definition has no '='.", "write: define name = pattern.");
            }
            macros.put(words.substring(7, at).strip(), pattern(words.substring(at + 1)));
        } else if (words.startsWith("stage ")) {
            finishRule();
            String[] parts = words.split("\\s+");
            if (parts.length != 3 || !(parts[2].equals("reduce") || parts[2].equals("find"))) {
                throw wrong(
                        "A stage is not understood (" + words + ").", "write: stage name reduce, or: stage name find.");
            }
            open(parts[1], parts[2].equals("reduce"));
        } else if (words.startsWith("rule ")) {
            finishRule();
            id = words.substring(5).strip();
            if (!ids.add(id)) {
                throw wrong("The rule id (" + id + ") is used twice.", "give the second rule an id of its own.");
            }
        } else if (words.startsWith("make ") && id != null) {
            make = words.substring(5).strip();
        } else if (words.startsWith("when ") && id != null) {
            when = new StringBuilder(words.substring(5));
        } else if (when != null && Character.isWhitespace(raw.charAt(0))) {
            when.append(' ').append(words);
        } else {
            throw wrong(
                    "The line is not understood (" + words + ").", "begin it with define, stage, rule, make or when.");
        }
    }

    /** Opens a stage, or goes on with one opened before. */
    private void open(String name, boolean reduces) {
        Grammar.Stage known = stages.computeIfAbsent(name, n -> new Grammar.Stage(n, reduces, new ArrayList<>()));
        if (known.reduces() != reduces) {
            throw wrong(
                    "The stage (" + name + ") was opened otherwise before.", "write reduce or find as the first time.");
        }
        stage = name;
    }

    private void finishRule() {
        if (id == null) {
            return;
        }
        if (stage == null || make == null || when == null) {
            throw wrong("The rule (" + id + ") is not complete.", "give it a stage, a make line and a when line.");
        }
        List<String> with = new ArrayList<>();
        StringBuilder sets = new StringBuilder();
        String[] words = make.split("\\s+");
        boolean taking = false;
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("with")) {
                taking = true;
            } else if (taking && words[i].indexOf('=') < 0) {
                with.add(words[i]);
            } else {
                sets.append(words[i]).append(' ');
            }
        }
        Element pattern = pattern(when.toString());
        stages.get(stage).rules().add(new Rule(id, stage, words[0], with, features(sets.toString()), pattern));
        id = null;
        make = null;
        when = null;
    }

    private Element pattern(String text) {
        try {
            return PatternParser.parse(text, macros);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage(), "compare it with the form described in docs/language-packs.md.");
        }
    }

    private Features features(String words) {
        try {
            return Features.parse(words);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage(), "write features as name=value, and roles after 'with'.");
        }
    }

    private RuleFormatException wrong(String problem, String advice) {
        return new RuleFormatException(file, line, problem, advice);
    }
}
