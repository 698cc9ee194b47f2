package org.attest.cli;

import java.util.concurrent.Callable;
import org.attest.cli.terminal.Stop;
import org.attest.core.incident.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A person's judgement on whether two reports are of one incident. */
@Command(
        name = "link",
        description = "Records whether two documents, or incidents, are of one incident. It wins over any score.",
        footer = {
            "  attest link same 03 07 --reason same-incident --reviewer 'A. Reader'",
            "  attest link different 03 07 --reason wrong-period --reviewer 'A. Reader'",
            "  attest link unsure 03 i-41d304 --reason other --note 'no day told' --reviewer 'A. Reader'",
            "  attest link show 03 07",
            "  attest link list"
        },
        subcommands = {LinkShowCommand.class, LinkListCommand.class, UndoCommand.class})
final class LinkCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private DecisionOptions deciding;

    @Parameters(index = "0", paramLabel = "JUDGEMENT", arity = "0..1", description = "same, different or unsure.")
    private String judgement;

    @Parameters(index = "1", paramLabel = "A", arity = "0..1", description = "A document or an incident.")
    private String one;

    @Parameters(index = "2", paramLabel = "B", arity = "0..1", description = "Another.")
    private String other;

    @Override
    public Integer call() {
        if (judgement == null || other == null) {
            throw Stop.usage("say what is judged. Maybe: attest link same A B --reason same-incident");
        }
        Judgement said = Judgement.ofWord(judgement)
                .orElseThrow(() -> Stop.usage(
                        judgement + " is no judgement. Maybe same, different or unsure; or list, show, undo."));
        String about = said.word() + " " + one + " " + other;
        return new LinkRecord(attest, deciding)
                .decide(about, deciding.reason(), (links, view) -> links.judge(view, said, one, other));
    }

    AttestCommand attest() {
        return attest;
    }
}
