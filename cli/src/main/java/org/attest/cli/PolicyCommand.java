package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.attest.cli.casework.PolicyFiles;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Table;
import org.attest.cli.terminal.Table.Side;
import org.attest.core.count.CountInterval;
import org.attest.core.reconcile.Note;
import org.attest.core.reconcile.Policy;
import org.attest.formats.policy.PolicyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** How low, best and high are chosen: the policies there are, or one in plain words. */
@Command(
        name = "policy",
        description = "Lists the policies, or tells one in plain words.",
        footer = {
            "  attest policy",
            "  attest policy ucdp",
            "  attest estimate --policy all",
            "",
            "A policy of your own is a file policies/NAME.properties in the folder of the case, with lines such as",
            "  version = 1",
            "  low = floor-else-lowest-named",
            "  best = best-placed",
            "  high = stated",
            "  placing = official, monitor",
            "  words = 24: 12-24, 200: 100"
        })
final class PolicyCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "A policy.")
    private String name;

    @Override
    public Integer call() {
        Console console = attest.console();
        if (name == null) {
            list(console, PolicyFiles.all(attest.caseFolder()));
        } else {
            page(console, PolicyFiles.named(attest.caseFolder(), name));
        }
        return Exit.DONE;
    }

    private static void list(Console console, List<Policy> policies) {
        Table table = new Table(Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT);
        table.row("policy", "low", "best", "high");
        for (Policy policy : policies) {
            switch (console.form()) {
                case JSON -> console.line(row(policy));
                case PLAIN ->
                    console.record(
                            policy.label(),
                            PolicyFile.word(policy.low()),
                            PolicyFile.word(policy.best()),
                            PolicyFile.word(policy.high()));
                case HUMAN ->
                    table.row(
                            policy.label(),
                            PolicyFile.word(policy.low()),
                            PolicyFile.word(policy.best()),
                            PolicyFile.word(policy.high()));
            }
        }
        if (console.form() == Console.Form.HUMAN) {
            table.lines().forEach(console::line);
            console.line("");
            console.line("One in plain words: attest policy attest");
        }
    }

    private static void page(Console console, Policy policy) {
        if (console.isJson()) {
            console.line(row(policy));
            return;
        }
        List<String[]> lines = new ArrayList<>();
        lines.add(new String[] {
            "policy", policy.label() + (policy.isInTheMannerOf() ? ", in the manner of the programme" : "")
        });
        lines.add(new String[] {"low", policy.low().rule()});
        lines.add(new String[] {"best", policy.best().rule()});
        lines.add(new String[] {"high", policy.high().rule()});
        lines.add(new String[] {"best placed", String.join(", then ", placing(policy))});
        lines.add(new String[] {"words", policy.words().isEmpty() ? "as in the glossary" : words(policy)});
        if (policy.assesses()) {
            lines.add(new String[] {"people", "of unstated class are counted as civilians"});
        }
        if (!policy.notes().isEmpty()) {
            lines.add(new String[] {"beside", String.join(", ", notes(policy))});
        }
        lines.add(new String[] {"source", Console.oneLine(policy.source())});
        if (console.form() == Console.Form.PLAIN) {
            lines.forEach(line -> console.record(line[0], line[1]));
            return;
        }
        Table table = new Table(Side.LEFT, Side.LEFT);
        lines.forEach(table::row);
        table.lines().forEach(console::line);
    }

    private static String row(Policy policy) {
        return new JsonRow()
                .put("policy", policy.label())
                .put("low", PolicyFile.word(policy.low()))
                .put("best", PolicyFile.word(policy.best()))
                .put("high", PolicyFile.word(policy.high()))
                .words("placing", placing(policy))
                .words(
                        "words",
                        policy.words().isEmpty()
                                ? List.of()
                                : List.of(words(policy).split(", ")))
                .words("notes", notes(policy))
                .put("inTheMannerOf", policy.isInTheMannerOf())
                .put("source", policy.source())
                .toString();
    }

    private static List<String> placing(Policy policy) {
        return policy.placing().stream().map(PolicyFile::word).toList();
    }

    private static List<String> notes(Policy policy) {
        return policy.notes().stream().map(Note.Kind::word).sorted().toList();
    }

    private static String words(Policy policy) {
        Map<Long, CountInterval> ordered = new TreeMap<>(policy.words());
        List<String> words = new ArrayList<>();
        ordered.forEach((bound, taken) -> words.add(bound + ": " + taken.low()
                + (taken.isExact() ? "" : "-" + taken.high().orElseThrow())));
        return String.join(", ", words);
    }
}
