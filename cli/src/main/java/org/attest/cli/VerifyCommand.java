package org.attest.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.ExportCheck;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Stop;
import org.attest.core.claim.Claim;
import org.attest.core.text.Document;
import org.attest.store.SpanCheck;
import org.attest.store.StoreException;
import org.attest.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Recomputes every hash and every span, and names the first entry that is not as it was written. */
@Command(
        name = "verify",
        description =
                "Recomputes hashes, chain and spans; names the first entry that was changed. Exit 3 when there is one.",
        footer = {"  attest verify", "  attest verify --export figures/"})
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Option(names = "--export", paramLabel = "DIR", description = "Checks the files of an export by its manifest.")
    private String export;

    @Override
    public Integer call() {
        Console console = attest.console();
        if (export != null) {
            return export(console, attest.world().file(export));
        }
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            Verification hashes = file.store().verify(SpanCheck.none());
            return tell(console, hashes.clean() ? file.store().verify(spans(file)) : hashes);
        } catch (StoreException e) {
            if (e.problem() == StoreException.Problem.DAMAGED) {
                console.message("attest: " + Console.safe(e.getMessage()));
                return Exit.FOUND;
            }
            throw e;
        }
    }

    private static SpanCheck spans(CaseFile file) {
        Map<String, CaseFile.Kept> kept = file.documents().stream()
                .collect(Collectors.toMap(document -> document.entry().id(), document -> document, (a, b) -> a));
        return SpanCheck.quotes(document -> claims(file, Optional.ofNullable(kept.get(document.id())), document));
    }

    private static List<Claim> claims(CaseFile file, Optional<CaseFile.Kept> kept, Document document) {
        return kept.filter(one -> file.document(one).text().equals(document.text()))
                .map(file::reading)
                .orElseGet(() -> file.reader().read(document))
                .claims();
    }

    private static int tell(Console console, Verification result) {
        if (console.isJson()) {
            JsonRow row = new JsonRow().put("entries", result.entries()).put("clean", result.clean());
            result.tampered()
                    .ifPresent(flaw -> row.put("entry", flaw.number())
                            .put("document", flaw.document())
                            .put("what", flaw.what()));
            console.line(row.toString());
        } else if (result.clean()) {
            console.line("Verified " + Console.count(result.entries(), "entry", "entries")
                    + ": hashes, chain and spans are as they were written."
                    + (result.erased().isEmpty()
                            ? ""
                            : " " + Console.count(result.erased().size(), "document was", "documents were")
                                    + " erased by decision."));
        }
        result.tampered().ifPresent(flaw -> console.message("attest: " + Console.safe(flaw.message())));
        return result.clean() ? Exit.DONE : Exit.FOUND;
    }

    private static int export(Console console, Path folder) {
        ExportCheck check = ExportCheck.of(folder)
                .orElseThrow(
                        () -> Stop.notFound("no export in " + folder + ": it has no manifest.json that can be read."));
        check.mismatches().forEach(flaw -> console.message("attest: " + Console.safe(flaw)));
        if (check.mismatches().isEmpty()) {
            console.line("Verified " + Console.count(check.files(), "file", "files") + " by their SHA-256.");
        }
        return check.mismatches().isEmpty() ? Exit.DONE : Exit.FOUND;
    }
}
