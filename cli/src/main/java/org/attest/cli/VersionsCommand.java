package org.attest.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.DocumentIds;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Stop;
import org.attest.cli.view.ClaimLines;
import org.attest.cli.view.VersionText;
import org.attest.core.claim.Reading;
import org.attest.core.ledger.ChainedEntry;
import org.attest.core.ledger.Reason;
import org.attest.core.review.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The versions of pages, and what changed between them. */
@Command(
        name = "versions",
        description = {
            "Lists the pages whose text was added more than once, by their address. The newest version counts; the others stay.",
            "With a page: the lines that changed, and each claim with the versions it is present on and absent on."
        },
        footer = {
            "  attest versions",
            "  attest versions https://example.org/live",
            "  attest versions 05 --json",
            "  attest versions --apart 05 --reason added-by-mistake --reviewer 'A. Reader'"
        })
final class VersionsCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private DecisionOptions deciding;

    @Option(names = "--apart", paramLabel = "DOC", description = "Decides that DOC is no version of another report.")
    private String apart;

    @Parameters(paramLabel = "URL|DOC", arity = "0..1", description = "A page, or a document of one.")
    private String page;

    /** A page: its address, and its versions, the oldest first. */
    private record Page(String url, List<CaseFile.Kept> versions) {}

    @Override
    public Integer call() {
        Console console = attest.console();
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            if (apart != null) {
                setApart(console, file);
                return Exit.DONE;
            }
            List<Page> pages = pages(file);
            if (page == null) {
                pages.forEach(one -> list(console, file, one));
                console.say(Console.count(pages.size(), "page", "pages") + " with more than one version.");
            } else {
                Page one = find(file, pages);
                list(console, file, one);
                compare(console, file, one);
            }
        }
        return Exit.DONE;
    }

    private void setApart(Console console, CaseFile file) {
        CaseFile.Kept kept = DocumentIds.find(file.documents(), apart);
        ChainedEntry entry = deciding.on(file, attest.world())
                .set(List.of(Versions.apart(kept.hash())), deciding.reasonOr(Reason.OTHER))
                .get(0);
        if (console.isJson()) {
            console.line(new JsonRow()
                    .put("entry", entry.number())
                    .put("document", kept.id())
                    .toString());
        } else {
            console.line(Console.oneLine(kept.id()) + " counts as a report of its own (entry " + entry.number()
                    + "). Undo: attest review undo " + entry.number());
        }
    }

    private static List<Page> pages(CaseFile file) {
        Map<String, CaseFile.Kept> kept = new HashMap<>();
        file.documents().forEach(document -> kept.put(document.hash(), document));
        List<Page> pages = new ArrayList<>();
        file.versions()
                .pages()
                .forEach((url, all) -> pages.add(new Page(
                        url,
                        all.stream()
                                .map(one -> kept.get(one.entry().contentHash()))
                                .toList())));
        return pages;
    }

    private Page find(CaseFile file, List<Page> pages) {
        Optional<Page> byUrl =
                pages.stream().filter(one -> one.url().equals(page)).findFirst();
        if (byUrl.isPresent()) {
            return byUrl.get();
        }
        CaseFile.Kept kept = DocumentIds.find(file.documents(), page);
        return pages.stream()
                .filter(one -> one.versions().stream()
                        .anyMatch(version -> version.hash().equals(kept.hash())))
                .findFirst()
                .orElseThrow(() -> Stop.notFound(Console.oneLine(kept.id())
                        + " is the only version of its page. Pages with several: attest versions"));
    }

    private static void list(Console console, CaseFile file, Page page) {
        if (console.form() == Console.Form.HUMAN) {
            console.line(console.strong(Console.oneLine(page.url())));
        }
        int last = page.versions().size() - 1;
        for (int i = 0; i <= last; i++) {
            CaseFile.Kept kept = page.versions().get(i);
            Reading reading = file.reading(kept);
            String state = i == last
                    ? "counts"
                    : "replaced by " + page.versions().get(last).id();
            switch (console.form()) {
                case JSON -> console.line(row(page, i, reading).toString());
                case PLAIN ->
                    console.record(
                            "version",
                            page.url(),
                            i + 1,
                            kept.id(),
                            kept.entry().at(),
                            reading.claims().size(),
                            state);
                case HUMAN ->
                    console.line("  " + (i + 1) + "  " + Console.oneLine(kept.id()) + "  "
                            + ClaimLines.dated(reading.document()) + "  "
                            + Console.count(reading.claims().size(), "claim", "claims") + "  "
                            + Console.oneLine(state));
            }
        }
    }

    private static JsonRow row(Page page, int index, Reading reading) {
        CaseFile.Kept kept = page.versions().get(index);
        return new JsonRow()
                .put("row", "version")
                .put("url", page.url())
                .put("version", index + 1)
                .put("document", kept.id())
                .put("sha256", kept.hash())
                .put("added", kept.entry().at().toString())
                .published(reading.document().published())
                .put("claims", reading.claims().size())
                .put("counts", index == page.versions().size() - 1);
    }

    private static void compare(Console console, CaseFile file, Page page) {
        List<Reading> readings = page.versions().stream().map(file::reading).toList();
        for (int i = 1; i < readings.size(); i++) {
            lines(console, readings.get(i - 1), readings.get(i));
        }
        if (console.form() == Console.Form.HUMAN) {
            console.line("");
        }
        VersionText.claims(readings).forEach(told -> print(console, told));
    }

    private static void lines(Console console, Reading before, Reading after) {
        String from = before.document().id();
        String to = after.document().id();
        if (console.form() == Console.Form.HUMAN) {
            console.line("");
            console.line("  " + Console.oneLine(from) + " -> " + Console.oneLine(to));
        }
        for (VersionText.ChangedLine line : VersionText.lines(before.document(), after.document())) {
            switch (console.form()) {
                case JSON ->
                    console.line(new JsonRow()
                            .put("row", "line")
                            .put("from", from)
                            .put("to", to)
                            .put("change", line.added() ? "added" : "removed")
                            .put("line", line.number())
                            .put("text", line.words())
                            .toString());
                case PLAIN -> console.record("line", from, to, line.added() ? "+" : "-", line.number(), line.words());
                case HUMAN -> console.line("  " + (line.added() ? "+ " : "- ") + Console.oneLine(line.words()));
            }
        }
    }

    private static void print(Console console, VersionText.Told told) {
        switch (console.form()) {
            case JSON ->
                console.line(new JsonRow()
                        .put("row", "claim")
                        .put("claim", told.claim().id())
                        .put("says", VersionText.line(told.claim()))
                        .words("presentOn", told.presentOn())
                        .words("absentOn", told.absentOn())
                        .toString());
            case PLAIN ->
                console.record(
                        "claim",
                        told.claim().id(),
                        VersionText.line(told.claim()),
                        String.join(";", told.presentOn()),
                        String.join(";", told.absentOn()));
            case HUMAN ->
                console.line("  " + VersionText.line(told.claim()) + ": present on "
                        + Console.oneLine(String.join(", ", told.presentOn()))
                        + (told.absentOn().isEmpty()
                                ? ""
                                : "; absent on " + Console.oneLine(String.join(", ", told.absentOn()))));
        }
    }
}
