package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.Deciding;
import org.attest.cli.casework.DocumentIds;
import org.attest.cli.casework.Reviewing;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.Stop;
import org.attest.core.claim.Harm;
import org.attest.core.ledger.Reason;
import org.attest.core.reconcile.Policy;
import org.attest.core.text.Part;
import org.attest.core.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a claim of words that a person selects; a decision like any other. */
@Command(
        name = "add",
        description = {
            "Makes a claim of the words from START to END (UTF-16 code units, from 0, half-open), or of --words, as they stand in",
            "the text. It is a decision: it can be corrected, rejected and undone, and is shown as made by hand."
        },
        footer = {
            "  attest claim add 03 120 133 --harm killed --low 12 --class civilian --origin SOHR",
            "  attest claim add 03 --words 'twelve people' --harm killed --low 12 --high open --period 2025-03-08"
        })
final class ClaimAddCommand implements Callable<Integer> {
    @ParentCommand
    private ClaimCommand claim;

    @Mixin
    private DecisionOptions deciding;

    @Option(names = "--harm", paramLabel = "HARM", required = true, description = "killed, injured, displaced ...")
    private String harm;

    @Option(names = "--low", paramLabel = "N", description = "At least so many.")
    private String low;

    @Option(names = "--high", paramLabel = "N", description = "At most so many, or open; else as many as --low.")
    private String high;

    @Option(names = "--wording", paramLabel = "WORD", description = "exact, at-least, about ...; else by low and high.")
    private String wording;

    @Option(
            names = {"--class", "--victims"},
            paramLabel = "CLASS",
            description = "A status, a side, women ...; several with commas.")
    private String victims;

    @Option(names = "--origin", paramLabel = "NAME", description = "Who counted.")
    private String origin;

    @Option(names = "--period", paramLabel = "DAYS", description = "A day, or FIRST/LAST.")
    private String period;

    @Option(names = "--as-of", paramLabel = "DAYS", description = "When the origin counted.")
    private String asOf;

    @Option(names = "--place", paramLabel = "NAME", description = "Of the gazetteer; several with semicolons.")
    private String place;

    @Option(names = "--standing", paramLabel = "WORD", description = "verified, claimed, unverified ...")
    private String standing;

    @Option(names = "--words", paramLabel = "TEXT", description = "The words themselves, where they stand once.")
    private String words;

    @Option(names = "--title", description = "The words stand in the title.")
    private boolean title;

    @Parameters(index = "0", paramLabel = "DOC", description = "A document: its name, or the beginning of it.")
    private String document;

    @Parameters(index = "1", paramLabel = "START", arity = "0..1", description = "Where the words begin.")
    private Integer start;

    @Parameters(index = "2", paramLabel = "END", arity = "0..1", description = "Where they end.")
    private Integer end;

    @Override
    public Integer call() {
        Harm kind = Harm.ofWord(harm)
                .orElseThrow(() -> Stop.usage(
                        "no harm is called " + harm + ". Maybe killed, injured, missing, detained or displaced."));
        AttestCommand attest = claim.attest();
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            Deciding decisions = deciding.on(file, attest.world());
            CaseFile.Kept kept = DocumentIds.find(file.documents(), document);
            Part in = title ? Part.TITLE : Part.TEXT;
            Span span = span(file.document(kept).part(in));
            Reviewing reviewing = new Reviewing(file, Policy.ATTEST);
            ReviewActs.tell(
                    attest.console(),
                    reviewing.add(kept, in, span, kind, fields(), decisions, deciding.reasonOr(Reason.NOT_READ)));
        }
        return Exit.DONE;
    }

    private Span span(String text) {
        if ((words == null) == (start == null || end == null)) {
            throw Stop.usage("say which words: START END, or --words 'twelve people'.");
        }
        if (words == null) {
            if (start < 0 || end <= start || end > text.length()) {
                throw Stop.usage("no words stand from " + start + " to " + end + ": there are " + text.length()
                        + " characters. Maybe --words.");
            }
            return new Span(start, end);
        }
        List<Integer> found = places(text);
        if (found.size() != 1) {
            throw Stop.notFound(
                    found.isEmpty()
                            ? "these words do not stand there (" + Console.oneLine(words)
                                    + "). Maybe look: attest show " + document
                            : "these words stand there " + found.size() + " times, from "
                                    + found.stream().map(Object::toString).collect(Collectors.joining(", "))
                                    + ". Maybe name one by START END, or more words.");
        }
        return new Span(found.get(0), found.get(0) + words.length());
    }

    private List<Integer> places(String text) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0 && !words.isBlank(); at = text.indexOf(words, at + 1)) {
            found.add(at);
        }
        return found;
    }

    private List<String> fields() {
        List<String> typed = new ArrayList<>();
        add(typed, "low", low);
        add(typed, "high", high);
        add(typed, "wording", wording);
        add(typed, "class", victims);
        add(typed, "origin", origin);
        add(typed, "period", period);
        add(typed, "as-of", asOf);
        add(typed, "place", place);
        add(typed, "standing", standing);
        return typed;
    }

    private static void add(List<String> typed, String field, String value) {
        if (value != null) {
            typed.add(field + "=" + value);
        }
    }
}
