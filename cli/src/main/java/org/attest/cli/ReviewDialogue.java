package org.attest.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.cli.casework.Deciding;
import org.attest.cli.casework.Reviewing;
import org.attest.cli.casework.Reviewing.Outcome;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.Stop;
import org.attest.cli.terminal.World;
import org.attest.cli.view.ReviewText;
import org.attest.core.ledger.Reason;
import org.attest.core.review.QueueItem;

/** One reviewer at the keyboard: asks about one claim after the other. Each answer is a line; the end of the input quits. */
final class ReviewDialogue {
    private static final String KEYS = "a accept, c correct, r reject, s skip, u undo the last, q quit";

    private final Console console;
    private final BufferedReader answers;
    private final Reviewing reviewing;
    private final Deciding deciding;
    private final Deque<Outcome> done = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    ReviewDialogue(Console console, World world, Reviewing reviewing, Deciding deciding) {
        this.console = console;
        this.answers = new BufferedReader(new InputStreamReader(world.in(), StandardCharsets.UTF_8));
        this.reviewing = reviewing;
        this.deciding = deciding;
    }

    int run(List<QueueItem> queue) {
        console.say(Console.count(queue.size(), "claim", "claims") + " to review. " + KEYS + ".");
        Optional<QueueItem> next = next(queue);
        boolean quit = false;
        while (next.isPresent() && !quit) {
            String id = next.get().claim().id();
            console.line("");
            ReviewText.lines(
                            console,
                            next.get(),
                            reviewing.view().document(next.get().claim().document()))
                    .forEach(console::line);
            Optional<String> key = ask("a/c/r/s/u/q");
            quit = key.isEmpty() || key.get().startsWith("q");
            if (!quit) {
                answer(key.get(), id);
                next = next(ReviewCommand.queue(reviewing.view()));
            }
        }
        console.say("Recorded " + Console.count(done.size(), "decision", "decisions") + ". "
                + (next.isEmpty() ? "Nothing is left." : "Go on: attest review --interactive"));
        return Exit.DONE;
    }

    private Optional<QueueItem> next(List<QueueItem> queue) {
        return queue.stream().filter(item -> !seen.contains(item.claim().id())).findFirst();
    }

    private void answer(String key, String id) {
        try {
            switch (key.substring(0, Math.min(1, key.length()))) {
                case "a" -> decided(id, reviewing.accept(id, deciding, Reason.CHECKED));
                case "r" -> reason().ifPresent(why -> decided(id, reviewing.reject(id, deciding, why)));
                case "c" ->
                    ask("field=value; field=value")
                            .map(line -> Arrays.stream(line.split(";"))
                                    .map(String::strip)
                                    .toList())
                            .ifPresent(set ->
                                    reason().ifPresent(why -> decided(id, reviewing.correct(id, set, deciding, why))));
                case "s" -> seen.add(id);
                case "u" -> undo();
                default -> console.message(KEYS);
            }
        } catch (Stop e) {
            console.message("attest: " + Console.safe(String.valueOf(e.getMessage())));
        }
    }

    private void decided(String id, Outcome outcome) {
        seen.add(id);
        done.push(outcome);
        ReviewActs.lines(outcome).forEach(console::line);
    }

    private void undo() {
        if (done.isEmpty()) {
            console.message("Nothing was decided yet.");
            return;
        }
        Outcome last = done.pop();
        last.claim().ifPresent(claim -> seen.remove(claim.id()));
        ReviewActs.lines(reviewing.undo(last.numbers(), deciding, Reason.OTHER)).forEach(console::line);
    }

    /** By its word or the beginning of it; asks again until it is one. */
    private Optional<Reason> reason() {
        console.message("Why? " + Deciding.reasons());
        Optional<String> typed = ask("reason");
        while (typed.isPresent()) {
            String word = typed.get();
            List<Reason> fits = Arrays.stream(Reason.values())
                    .filter(reason -> !word.isEmpty() && reason.word().startsWith(word))
                    .toList();
            Optional<Reason> exact =
                    fits.stream().filter(reason -> reason.word().equals(word)).findFirst();
            if (exact.isPresent() || fits.size() == 1) {
                return exact.or(() -> fits.stream().findFirst());
            }
            console.message("No single reason begins so.");
            typed = ask("reason");
        }
        return Optional.empty();
    }

    /** An answer without blanks around it; empty at the end of the input. */
    private Optional<String> ask(String what) {
        try {
            console.prompt(what + " > ");
            return Optional.ofNullable(answers.readLine()).map(String::strip);
        } catch (IOException e) {
            throw new UncheckedIOException("The answer cannot be read.", e);
        }
    }
}
