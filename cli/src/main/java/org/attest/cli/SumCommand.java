package org.attest.cli;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.CaseView;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Stop;
import org.attest.cli.view.Words;
import org.attest.core.claim.Claim;
import org.attest.core.reconcile.Addition;
import org.attest.core.reconcile.Cut;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Adds claims, or says why they may not be added. */
@Command(
        name = "sum",
        description =
                "Adds claims of one origin, day, incident and harm, of classes that share nobody; else says why not.",
        footer = {
            "  attest claims                        ids of claims",
            "  attest sum c-ac64 c-83b8 c-796b",
            "  attest sum c-ac64 c-83b8 --json"
        })
final class SumCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Parameters(paramLabel = "CLAIM", arity = "2..*", description = "The beginning of a claim's id: attest claims")
    private List<String> names;

    @Override
    public Integer call() {
        Console console = attest.console();
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            CaseView view = file.view(Cut.none());
            List<Claim> claims = names.stream().map(name -> called(name, view)).toList();
            if (claims.stream().map(Claim::id).distinct().count() < claims.size()) {
                throw Stop.refused("a claim is not added to itself.");
            }
            Addition sum = view.sum(claims);
            if (!sum.refusals().isEmpty()) {
                throw Stop.refused("these claims cannot be added: " + Console.oneLine(String.join("; ", sum.refusals()))
                        + ". Maybe look at the figures: attest estimate");
            }
            print(console, sum, claims);
        }
        return Exit.DONE;
    }

    private static Claim called(String name, CaseView view) {
        return view.claimCalled(name)
                .orElseThrow(
                        () -> Stop.notFound("no single claim is called " + name + ". Maybe list them: attest claims"));
    }

    private static void print(Console console, Addition sum, List<Claim> claims) {
        switch (console.form()) {
            case JSON ->
                console.line(new JsonRow()
                        .put("row", "sum")
                        .bound("low", OptionalLong.of(sum.low()))
                        .bound("high", sum.high())
                        .put("derived", sum.terms())
                        .put("about", sum.about())
                        .words("claims", claims.stream().map(Claim::id).toList())
                        .toString());
            case PLAIN ->
                console.record(
                        sum.low(),
                        sum.high().isPresent() ? Long.toString(sum.high().getAsLong()) : "",
                        sum.terms(),
                        sum.about());
            case HUMAN ->
                console.line(Console.oneLine(sum.terms()) + " = " + Console.number(sum.low())
                        + (sum.high().isPresent()
                                ? sum.high().getAsLong() == sum.low() ? "" : " to " + Words.bound(sum.high())
                                : " or more")
                        + " " + Console.oneLine(sum.about()));
        }
    }
}
