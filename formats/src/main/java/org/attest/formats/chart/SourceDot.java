package org.attest.formats.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Sources;
import org.attest.formats.json.SafeText;

/**
 * Who counted, who passed it on and which report carries it, in the DOT language of Graphviz. A solid edge is stated in a report, a
 * dashed one worked out, with its evidence.
 */
public final class SourceDot {
    private SourceDot() {}

    /** One digraph, from left to right. Words of reports are quoted and escaped. */
    public static String draw(Incident incident, Sources sources) {
        List<String> lines = new ArrayList<>();
        lines.add("digraph sources {");
        lines.add("  rankdir=LR; label=" + quoted(incident.title())
                + "; node [fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\"];");
        Set<String> reports = new TreeSet<>();
        Set<String> vias = new TreeSet<>();
        List<String> edges = new ArrayList<>();
        for (int i = 0; i < sources.origins().size(); i++) {
            Sources.Origin origin = sources.origins().get(i);
            String node = "o" + i;
            lines.add("  " + node + " [shape=box, label=" + quoted(GraphText.origin(origin)) + "];");
            for (Sources.Carrier report : origin.reports()) {
                reports.add(report.document());
                String from = node;
                for (String via : report.via()) {
                    vias.add(via);
                    edges.add("  " + from + " -> " + quoted("via " + via) + ";");
                    from = quoted("via " + via);
                }
                String how = GraphText.how(report);
                edges.add("  " + from + " -> " + quoted("report " + report.document())
                        + (how.isEmpty() ? "" : " [style=dashed, label=" + quoted(how) + "]") + ";");
            }
        }
        vias.forEach(via -> lines.add("  " + quoted("via " + via) + " [shape=ellipse, label=" + quoted(via) + "];"));
        reports.forEach(id -> lines.add("  " + quoted("report " + id) + " [shape=note, label=" + quoted(id) + "];"));
        edges.stream().distinct().forEach(lines::add);
        lines.add("}");
        return String.join("\n", lines) + "\n";
    }

    /** A quoted id of DOT: a quotation mark is escaped; so is a backslash, which would begin an escape in a label. */
    static String quoted(String words) {
        String line = words.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"");
        return "\"" + SafeText.escape(line).replaceAll("(?<!\\\\)\\\\u", "\\\\\\\\u") + "\"";
    }
}
