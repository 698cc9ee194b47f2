package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.claim.Actors;
import org.attest.core.text.Document;

/**
 * The agencies that a report says its words are from: its outlet, a name in brackets near its beginning or end ("LATAKIA (AFP) -"),
 * a short line there that holds one ("Additional reporting by Reuters"). It knows names from the actor file, and no language.
 */
final class CreditLines {
    private static final int HEAD = 400;
    private static final int EDGE_LINES = 4;
    private static final int SHORT_LINE = 8;
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()\\n]{2,60})\\)");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[/,;&|+]\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’.-]+");

    private final Actors actors;
    private final Map<String, Set<String>> known = new HashMap<>();

    CreditLines(Actors actors) {
        this.actors = actors;
    }

    /** Canonical names, sorted. */
    Set<String> of(Document document) {
        return known.computeIfAbsent(document.id(), id -> read(document));
    }

    private Set<String> read(Document document) {
        Set<String> credits = new TreeSet<>();
        document.outlet().ifPresent(outlet -> addIfOutlet(outlet, credits));
        String text = document.text();
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            if (brackets.start() < HEAD || brackets.end() > text.length() - HEAD) {
                BETWEEN_NAMES.splitAsStream(brackets.group(1)).forEach(name -> addIfOutlet(name.strip(), credits));
            }
        }
        edgeLines(text).forEach(line -> addNames(line, credits));
        return credits;
    }

    /** Short lines at the beginning, the heading left out, and at the end. */
    private static List<String> edgeLines(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> edges = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            boolean edge = i <= EDGE_LINES || i >= lines.size() - EDGE_LINES;
            if (edge
                    && WORD.matcher(lines.get(i))
                                    .results()
                                    .limit(SHORT_LINE + 1)
                                    .count()
                            <= SHORT_LINE) {
                edges.add(lines.get(i));
            }
        }
        return edges;
    }

    private void addNames(String line, Set<String> credits) {
        List<String> words =
                WORD.matcher(line).results().map(found -> found.group()).toList();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                addIfOutlet(String.join(" ", words.subList(from, to)), credits);
            }
        }
    }

    private void addIfOutlet(String words, Set<String> credits) {
        actors.written(words)
                .filter(actor -> actor.kind() == Actors.Kind.OUTLET)
                .ifPresent(actor -> credits.add(actor.name()));
    }
}
