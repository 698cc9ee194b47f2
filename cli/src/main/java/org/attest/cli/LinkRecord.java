package org.attest.cli;

import java.util.function.BiFunction;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.CaseView;
import org.attest.cli.casework.Deciding;
import org.attest.cli.casework.Effect;
import org.attest.cli.casework.Links;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.JsonRow;
import org.attest.core.incident.Judgements.Contradiction;
import org.attest.core.ledger.ChainedEntry;
import org.attest.core.ledger.Reason;
import org.attest.core.reconcile.Cut;
import org.attest.core.reconcile.Policy;
import org.attest.core.review.LinkDecisions.Act;

/** One run of a verb that decides on links: the decision, and what it changed. */
final class LinkRecord {
    private final AttestCommand attest;
    private final DecisionOptions deciding;

    LinkRecord(AttestCommand attest, DecisionOptions deciding) {
        this.attest = attest;
        this.deciding = deciding;
    }

    /** Records what a person decides on the case as it stands. */
    int decide(String about, Reason reason, BiFunction<Links, CaseView, Act> decision) {
        return run(about, (file, decisions) -> {
            Act act = decision.apply(new Links(file), file.view(Cut.none()));
            return decisions.set(act.target(), act.value(), reason);
        });
    }

    /** Takes a decision back, as a new entry. */
    int undo(long number) {
        return run(
                "decision " + number + " undone",
                (file, decisions) -> decisions.undo(number, deciding.reasonOr(Reason.OTHER)));
    }

    private int run(String about, BiFunction<CaseFile, Deciding, ChainedEntry> act) {
        Console console = attest.console();
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            Deciding decisions = deciding.on(file, attest.world());
            CaseView before = file.view(Cut.none());
            ChainedEntry entry = act.apply(file, decisions);
            tell(console, about, entry, Effect.between(before, file.view(Cut.none()), Policy.ATTEST));
            new Links(file)
                    .judgements().contradictions().stream()
                            .filter(found -> found.by().contains(entry.number()) || found.overruled() == entry.number())
                            .forEach(found -> console.message("attest: " + sentence(found)));
        }
        return Exit.DONE;
    }

    private static void tell(Console console, String about, ChainedEntry entry, Effect effect) {
        switch (console.form()) {
            case JSON ->
                console.line(new JsonRow()
                        .put("entry", entry.number())
                        .put("hash", entry.hash())
                        .put("about", about)
                        .put("incidentsBefore", effect.before())
                        .put("incidents", effect.after())
                        .words("changes", effect.changes())
                        .toString());
            case PLAIN ->
                console.record(
                        Long.toString(entry.number()),
                        about,
                        Long.toString(effect.before()),
                        Long.toString(effect.after()),
                        String.join("; ", effect.changes()));
            case HUMAN ->
                console.line("Recorded decision " + entry.number() + ": " + Console.oneLine(about) + ". "
                        + effect.sentence() + " Undo: attest link undo " + entry.number());
        }
    }

    /** Which decisions cannot all hold, and what to do. */
    static String sentence(Contradiction found) {
        String by = String.join(
                " and ",
                found.by().stream().map(number -> Long.toString(number)).toList());
        return "decision " + found.overruled() + " cannot hold beside the later " + by
                + ", and has no effect where it cannot. Maybe take one back: attest link undo N";
    }
}
