package org.attest.cli.casework;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.cli.terminal.Stop;
import org.attest.cli.view.Words;
import org.attest.core.claim.Claim;
import org.attest.core.count.CountInterval;
import org.attest.core.reconcile.Cut;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Figure;
import org.attest.core.reconcile.Policy;

/** Finds what a number rests on: a bound of a figure, the number of a claim, or a number as a person types it. */
public final class Tracing {
    private static final Pattern FIGURE = Pattern.compile(
            "(?:(?<harm>killed|injured|killed-or-injured|missing|detained|abducted|displaced|sheltering|returned)\\.)?"
                    + "(?<class>[^.@]+)\\.(?<bound>low|best|high)(?:@(?<day>\\d{4}-\\d{2}-\\d{2}))?");

    private final CaseFile file;
    private final Policy policy;
    private final Cut cut;

    public Tracing(CaseFile file, Policy policy, Cut cut) {
        this.file = file;
        this.policy = policy;
        this.cut = cut;
    }

    /** One or more traces; never none. */
    public List<Traced> of(String words) {
        Matcher figure = FIGURE.matcher(words);
        if (figure.matches()) {
            return figure(figure, words);
        }
        if (words.startsWith("c-")) {
            CaseView view = view(cut);
            Claim claim = view.claimCalled(words)
                    .orElseThrow(() ->
                            Stop.notFound("no single claim is called " + words + ". Maybe list them: attest claims"));
            return List.of(ofClaim(view, claim));
        }
        return number(parse(words), words);
    }

    private static long parse(String words) {
        try {
            return Long.parseLong(words.replaceAll("[,. \u00A0\u202F]", ""));
        } catch (NumberFormatException e) {
            throw Stop.usage(
                    words + " is no number, no claim (c-...) and no figure. Maybe 1,225 or civilian.best@2025-03-11");
        }
    }

    private CaseView view(Cut within) {
        return file.view(within);
    }

    private List<Traced> figure(Matcher asked, String words) {
        Cut within = asked.group("day") == null ? cut : new Cut(Optional.of(day(asked.group("day"))), cut.knownOn());
        String harm = asked.group("harm") == null ? "killed" : asked.group("harm");
        CaseView view = view(within);
        List<Traced> traced = new ArrayList<>();
        for (Estimate estimate : view.estimates(policy)) {
            for (Figure figure : estimate.figures()) {
                OptionalLong bound = bound(figure, asked.group("bound"));
                if (figure.harm().word().equals(harm)
                        && figure.victims().equals(Words.victims(asked.group("class")))
                        && figure.footing().isEmpty()
                        && bound.isPresent()) {
                    traced.add(ofFigure(view, estimate, figure, asked.group("bound"), bound.getAsLong()));
                }
            }
        }
        if (traced.isEmpty()) {
            throw Stop.notFound("no figure " + words + " with a number. Maybe look at all of them: attest estimate");
        }
        return traced;
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException e) {
            throw Stop.usage(words + " is no day. Maybe write it as 2025-03-11.");
        }
    }

    /** Figures that show the number, best before low before high; else claims that state it. */
    private List<Traced> number(long value, String words) {
        CaseView view = view(cut);
        List<Traced> traced = new ArrayList<>();
        for (Estimate estimate : view.estimates(policy)) {
            for (Figure figure : estimate.figures()) {
                bounds(figure, value).ifPresent(bound -> traced.add(ofFigure(view, estimate, figure, bound, value)));
                figure.lastCoherent()
                        .filter(last ->
                                last.value() == value && figure.footing().isEmpty())
                        .ifPresent(last -> traced.add(ofLast(view, estimate, figure, last)));
            }
        }
        if (traced.isEmpty()) {
            view.claims().stream()
                    .filter(claim -> states(claim, value))
                    .map(claim -> ofClaim(view, claim))
                    .forEach(traced::add);
        }
        if (traced.isEmpty()) {
            throw Stop.notFound("no figure and no claim has the number " + words
                    + ". Maybe it was set aside: attest show DOC --set-aside");
        }
        return traced;
    }

    private static Optional<String> bounds(Figure figure, long value) {
        if (figure.footing().isPresent()) {
            return Optional.empty();
        }
        List<String> names = List.of("best", "low", "high").stream()
                .filter(name -> is(bound(figure, name), value))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", names));
    }

    private static OptionalLong bound(Figure figure, String name) {
        if (name.equals("low")) {
            return figure.low();
        }
        return name.equals("high") ? figure.high() : figure.best();
    }

    private static boolean is(OptionalLong bound, long value) {
        return bound.isPresent() && bound.getAsLong() == value;
    }

    private static boolean states(Claim claim, long value) {
        return claim.count()
                .map(count -> isBound(count.interval(), value)
                        || count.text().replaceAll("[^0-9]", "").equals(Long.toString(value)))
                .orElse(false);
    }

    private static boolean isBound(CountInterval interval, long value) {
        return interval.low() == value || is(interval.high(), value);
    }

    private static Traced ofFigure(CaseView view, Estimate estimate, Figure figure, String bound, long value) {
        List<Claim> all = figure.claims().stream().map(view::claim).toList();
        List<Claim> stating = all.stream()
                .filter(claim -> claim.count()
                        .filter(count -> isBound(count.interval(), value))
                        .isPresent())
                .toList();
        boolean stated = !stating.isEmpty();
        List<Claim> used = stated ? stating : all;
        return new Traced(
                OptionalLong.of(value),
                Optional.of(Words.people(figure.victims()) + " "
                        + Words.harm(figure.harm().word()) + ", " + bound),
                Optional.of(estimate.incident()),
                figure.asOf(),
                stated ? Optional.empty() : figure.derived(),
                used,
                others(view, figure, used));
    }

    /** The newest value that counts of one day gave, where the newest counts give none. */
    private static Traced ofLast(CaseView view, Estimate estimate, Figure figure, Figure.LastCoherent last) {
        List<Claim> used = last.claims().stream().map(view::claim).toList();
        return new Traced(
                OptionalLong.of(last.value()),
                Optional.of(Words.people(figure.victims()) + " "
                        + Words.harm(figure.harm().word()) + ", last computable"),
                Optional.of(estimate.incident()),
                Optional.of(last.asOf()),
                last.derived(),
                used,
                others(view, figure, used));
    }

    private static List<Traced.Other> others(CaseView view, Figure figure, List<Claim> used) {
        return figure.setAside().stream()
                .filter(left -> view.claim(left.claim()) != null)
                .map(left -> Traced.Other.of(left, view.claim(left.claim()), used))
                .toList();
    }

    private static Traced ofClaim(CaseView view, Claim claim) {
        String harm = Words.harm(claim.harm().word());
        return new Traced(
                claim.count()
                        .map(count -> OptionalLong.of(count.interval().low()))
                        .orElse(OptionalLong.empty()),
                Optional.of(
                        claim.count().map(count -> count.text() + " " + harm).orElse(harm)),
                view.incidents().stream()
                        .filter(incident -> incident.claims().contains(claim.id()))
                        .findFirst(),
                claim.asOf().map(asOf -> asOf.earliest()),
                Optional.empty(),
                List.of(claim),
                List.of());
    }
}
