package org.attest.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.cli.casework.Links;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Table;
import org.attest.cli.terminal.Table.Side;
import org.attest.core.incident.Anchor;
import org.attest.core.incident.Judgement;
import org.attest.core.incident.Judgements;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.Numbered;

/** Judgements on links as lines: what was judged of which documents, by whom and why. */
final class JudgementLines {
    private static final int MOST = 6;

    private final Console console;
    private final Links links;

    JudgementLines(Console console, Links links) {
        this.console = console;
        this.links = links;
    }

    /** One line each, in the order given. */
    void print(List<Numbered<DecisionMade>> decisions) {
        Table table = new Table(Side.RIGHT, Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT);
        for (Numbered<DecisionMade> decision : decisions) {
            Judgements judged = links.judgements(decision);
            DecisionMade made = decision.entry();
            switch (console.form()) {
                case JSON ->
                    console.line(new JsonRow()
                            .put("entry", decision.number())
                            .put("judgement", word(judged))
                            .words("documents", documents(judged))
                            .put("words", sentence(judged))
                            .put("reviewer", made.reviewer())
                            .put("reason", made.reason().word())
                            .put("note", made.note())
                            .put("at", made.at().toString())
                            .toString());
                case PLAIN ->
                    console.record(
                            Long.toString(decision.number()),
                            word(judged),
                            String.join(";", documents(judged)),
                            made.reviewer(),
                            made.reason().word(),
                            made.note().orElse(""));
                case HUMAN ->
                    table.row(
                            Long.toString(decision.number()),
                            Console.oneLine(sentence(judged)),
                            Console.oneLine(made.reviewer(), 30),
                            made.reason().word(),
                            made.note().map(note -> Console.oneLine(note, 60)).orElse(""));
            }
        }
        table.lines().forEach(console::line);
    }

    /** True when the decision names one of these documents. */
    boolean isAbout(Numbered<DecisionMade> decision, List<String> documents) {
        return documents(links.judgements(decision)).stream().anyMatch(documents::contains);
    }

    private static String word(Judgements judged) {
        if (!judged.moves().isEmpty()) {
            return "moved";
        }
        if (!judged.names().isEmpty()) {
            return "named";
        }
        Set<Judgement> said = new LinkedHashSet<>();
        judged.pairs().forEach(pair -> said.add(pair.judgement()));
        return said.contains(Judgement.DIFFERENT)
                ? Judgement.DIFFERENT.word()
                : said.stream().findFirst().map(Judgement::word).orElse("waits");
    }

    private static String sentence(Judgements judged) {
        return switch (word(judged)) {
            case "moved" ->
                "claim at " + told(judged.moves().get(0).claim()) + " is of the incident of "
                        + told(judged.moves().get(0).to());
            case "named" ->
                "the incident of " + told(judged.names().get(0).of()) + " is called \""
                        + judged.names().get(0).title() + "\"";
            case "waits" -> "names documents that do not count now";
            case "different" -> sides(judged);
            default -> word(judged) + ": " + shortened(documents(judged));
        };
    }

    private static String sides(Judgements judged) {
        Set<String> one = new LinkedHashSet<>();
        Set<String> other = new LinkedHashSet<>();
        judged.pairs().stream()
                .filter(pair -> pair.judgement() == Judgement.DIFFERENT)
                .forEach(pair -> {
                    one.add(told(pair.one()));
                    other.add(told(pair.other()));
                });
        return "different: " + shortened(List.copyOf(one)) + " from " + shortened(List.copyOf(other));
    }

    private static List<String> documents(Judgements judged) {
        Set<String> documents = new LinkedHashSet<>();
        judged.pairs().forEach(pair -> {
            documents.add(pair.one().document());
            documents.add(pair.other().document());
        });
        judged.moves().forEach(move -> {
            documents.add(move.claim().document());
            documents.add(move.to().document());
        });
        judged.names().forEach(name -> documents.add(name.of().document()));
        return new ArrayList<>(documents);
    }

    private static String told(Anchor anchor) {
        return anchor.document()
                + anchor.words()
                        .map(words ->
                                ":" + words.span().start() + "-" + words.span().end())
                        .orElse("");
    }

    private static String shortened(List<String> names) {
        String more = names.size() > MOST ? " and " + Console.number(names.size() - MOST) + " more" : "";
        return String.join(", ", names.stream().limit(MOST).toList()) + more;
    }
}
