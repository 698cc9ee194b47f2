package org.attest.cli;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.attest.cli.input.KnowledgeFiles;
import org.attest.cli.input.KnowledgeFiles.Known;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Table;
import org.attest.cli.terminal.Table.Side;
import org.attest.core.read.ClaimReader;
import org.attest.store.CaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** What this program runs on and what it knows. */
@Command(
        name = "doctor",
        description = "Prints versions, what the reader knows, and where the case is.",
        footer = {"  attest doctor"})
final class DoctorCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Override
    public Integer call() {
        Known known = KnowledgeFiles.shipped();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("attest", VersionCommand.version());
        facts.put("java", System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")");
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put(
                "file names",
                System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name()));
        facts.put("reader", ClaimReader.VERSION);
        facts.put("languages", String.join(", ", KnowledgeFiles.languages()));
        facts.put("knowledge", known.version());
        facts.put("actors", Integer.toString(known.knowledge().actors().all().size()));
        facts.put(
                "place names",
                Integer.toString(known.knowledge().gazetteer().names().size()));
        facts.put("case", attest.caseFolder() + (new CaseFolder(attest.caseFolder()).exists() ? "" : " (none yet)"));
        facts.put("network", "no network used");
        print(attest.console(), facts);
        return Exit.DONE;
    }

    private static void print(Console console, Map<String, String> facts) {
        if (console.isJson()) {
            JsonRow row = new JsonRow();
            facts.forEach((name, value) -> row.put(name.replace(' ', '-'), value));
            console.line(row.toString());
            return;
        }
        Table table = new Table(Side.LEFT, Side.LEFT);
        facts.forEach((name, value) -> table.row(name, Console.safe(value)));
        table.lines().forEach(console::line);
    }
}
