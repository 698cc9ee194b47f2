package org.attest.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.DocumentIds;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.Stop;
import org.attest.cli.view.ClaimLines;
import org.attest.cli.view.Words;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Standing;
import org.attest.formats.json.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The claims of the case, narrowed by what a person asks for. */
@Command(
        name = "claims",
        description = "Lists the claims of the case.",
        footer = {
            "  attest claims --harm killed --class civilian",
            "  attest claims --origin SOHR --since 2025-03-08 --context 80",
            "  attest claims --doc 03 --plain | cut -f2,3,4"
        })
final class ClaimsCommand implements Callable<Integer> {
    private static final List<String> STANDINGS =
            Arrays.stream(Standing.values()).map(Standing::word).toList();

    @ParentCommand
    private AttestCommand attest;

    @Option(
            names = {"--harm", "--measure"},
            paramLabel = "HARM",
            description = "killed, injured, displaced ...")
    private String harm;

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            description = "A status, a side or a demographic: civilian, women ...")
    private String victims;

    @Option(names = "--origin", paramLabel = "NAME", description = "Who counted.")
    private String origin;

    @Option(
            names = {"--standing", "--status"},
            paramLabel = "WORD",
            description = "verified, claimed, unverified ...")
    private String standing;

    @Option(names = "--doc", paramLabel = "DOC", description = "Only this document.")
    private String document;

    @Option(names = "--since", paramLabel = "DATE", description = "Counted on or after this day.")
    private LocalDate since;

    @Option(names = "--context", paramLabel = "N", description = "Also so many characters on both sides.")
    private int context;

    @Override
    public Integer call() {
        Console console = attest.console();
        if (harm != null && Harm.ofWord(harm).isEmpty()) {
            throw Stop.usage("no harm is called " + harm + ". Maybe killed, injured, missing, detained or displaced.");
        }
        if (standing != null && STANDINGS.stream().noneMatch(standing::equals)) {
            throw Stop.usage(
                    "no standing is called " + standing + ". Maybe one of " + String.join(", ", STANDINGS) + ".");
        }
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            List<CaseFile.Kept> documents = file.documents();
            if (document != null) {
                documents = List.of(DocumentIds.find(documents, document));
            }
            long shown = 0;
            for (CaseFile.Kept kept : documents) {
                shown += print(console, file.reviewed(kept).reading(), file.replacedBy(kept));
            }
            if (shown == 0) {
                console.say("attest: no claim is like that. All: attest claims");
            }
        }
        return Exit.DONE;
    }

    private int print(Console console, Reading reading, Optional<String> replacedBy) {
        List<Claim> chosen = reading.claims().stream().filter(this::isAsked).toList();
        switch (console.form()) {
            case JSON -> chosen.stream().map(WireJson::claim).forEach(console::line);
            case PLAIN -> chosen.stream().map(ClaimLines::plain).forEach(console::line);
            case HUMAN -> human(console, reading, replacedBy, chosen);
        }
        return chosen.size();
    }

    private void human(Console console, Reading reading, Optional<String> replacedBy, List<Claim> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        console.line(console.strong(Console.oneLine(reading.document().id()))
                + replacedBy
                        .map(newer -> "  not counted: replaced by " + Console.oneLine(newer))
                        .orElse(""));
        List<String> lines = ClaimLines.table(chosen).lines();
        for (int i = 0; i < chosen.size(); i++) {
            console.line("  " + lines.get(i));
            if (context > 0) {
                console.line("      ... "
                        + around(reading.document().part(chosen.get(i).in()), chosen.get(i)) + " ...");
            }
        }
        console.line("");
    }

    private String around(String words, Claim claim) {
        int from = Math.max(0, claim.span().start() - context);
        int to = Math.min(words.length(), claim.span().end() + context);
        return Console.oneLine(words.substring(from, to));
    }

    private boolean isAsked(Claim claim) {
        return (harm == null || claim.harm().word().equals(harm))
                && (victims == null || isOf(claim, Words.victims(victims)))
                && (origin == null
                        || claim.attribution().origin().filter(this::isOrigin).isPresent())
                && (standing == null || claim.standing().word().equals(standing))
                && (since == null
                        || claim.asOf()
                                .filter(asOf -> !asOf.latest().isBefore(since))
                                .isPresent());
    }

    private boolean isOrigin(String name) {
        return name.toLowerCase(Locale.ROOT).contains(origin.toLowerCase(Locale.ROOT));
    }

    private static boolean isOf(Claim claim, String people) {
        return claim.victims().status().word().equals(people)
                || claim.victims().side().filter(people::equals).isPresent()
                || claim.victims().demographics().contains(people)
                || claim.victims().groups().contains(people);
    }
}
