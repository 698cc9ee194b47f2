package org.attest.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.CaseView;
import org.attest.cli.casework.DocumentIds;
import org.attest.cli.casework.Links;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.view.LinkText;
import org.attest.core.claim.Reading;
import org.attest.core.incident.Incident;
import org.attest.core.incident.LinkScore;
import org.attest.core.incident.Linker;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.Numbered;
import org.attest.core.reconcile.Cut;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Why two reports are, or are not, of one incident. */
@Command(
        name = "show",
        description = "Shows why two documents are, or are not, taken to be of one incident.",
        footer = {"  attest link show 03 07", "  attest link show 03 07 --json"})
final class LinkShowCommand implements Callable<Integer> {
    @ParentCommand
    private LinkCommand link;

    @Parameters(index = "0", paramLabel = "A", description = "A document: its name, or the beginning of it.")
    private String one;

    @Parameters(index = "1", paramLabel = "B", description = "Another.")
    private String other;

    @Override
    public Integer call() {
        Console console = link.attest().console();
        try (CaseFile file = CaseFile.open(link.attest().caseFolder())) {
            Reading here = file.reading(DocumentIds.find(file.documents(), one));
            Reading there = file.reading(DocumentIds.find(file.documents(), other));
            String first = here.document().id();
            String second = there.document().id();
            CaseView view = file.view(Cut.none());
            LinkScore score = Linker.score(
                    here, there, view.readings(), file.known().knowledge().gazetteer());
            Links links = new Links(file);
            JudgementLines judgements = new JudgementLines(console, links);
            List<Numbered<DecisionMade>> judged = links.decisions().stream()
                    .filter(decision -> judgements.isAbout(decision, List.of(first))
                            && judgements.isAbout(decision, List.of(second)))
                    .toList();
            new LinkText(console, first, second).print(score, of(view, first), of(view, second), !judged.isEmpty());
            judgements.print(judged);
        }
        return Exit.DONE;
    }

    private static Optional<Incident> of(CaseView view, String document) {
        return view.incidents().stream()
                .filter(incident -> incident.documents().contains(document))
                .findFirst();
    }
}
