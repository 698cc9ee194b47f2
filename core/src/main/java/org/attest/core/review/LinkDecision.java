package org.attest.core.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.core.claim.Harm;
import org.attest.core.incident.Anchor;
import org.attest.core.incident.Judgement;
import org.attest.core.incident.Judgements.Move;
import org.attest.core.incident.Judgements.Name;
import org.attest.core.incident.Judgements.Pair;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.Numbered;
import org.attest.core.ledger.Target;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/** One decision of a ledger read as judgements; what is not understood, or names documents that do not count, judges nothing. */
record LinkDecision(Numbered<DecisionMade> decision, Map<String, String> idOf) {
    private static final Pattern TELLING = Pattern.compile("([0-9a-f]{64})(?:#(title|text):(\\d{1,9})-(\\d{1,9}))?");

    void addTo(List<Pair> pairs, List<Move> moves, List<Name> names) {
        String value = decision.entry().value().orElse("");
        switch (decision.entry().target().field()) {
            case LinkDecisions.LINK -> about().ifPresent(about -> pairs.addAll(link(about, value)));
            case LinkDecisions.SPLIT -> pairs.addAll(split(value));
            case LinkDecisions.MERGE -> pairs.addAll(same(withAbout(tellings(value))));
            case LinkDecisions.TITLE ->
                about().filter(about -> !value.isBlank())
                        .ifPresent(about -> names.add(new Name(decision.number(), about, value)));
            case LinkDecisions.MOVE ->
                about().flatMap(about -> move(about, value)).ifPresent(moves::add);
            default -> {
                return;
            }
        }
    }

    /** Empty when the document does not count. */
    private Optional<Anchor> about() {
        Target target = decision.entry().target();
        return Optional.ofNullable(idOf.get(target.document()))
                .map(id -> target.span()
                        .map(span -> Anchor.at(id, target.part(), span))
                        .orElseGet(() -> Anchor.main(id)));
    }

    private List<Anchor> withAbout(List<Anchor> others) {
        return Stream.concat(about().stream(), others.stream()).distinct().toList();
    }

    private List<Pair> link(Anchor about, String value) {
        String[] words = value.split(" ");
        Optional<Judgement> judgement = Judgement.ofWord(words[0]);
        Optional<Anchor> other = words.length == 2 ? telling(words[1]) : Optional.empty();
        return judgement.isEmpty() || other.isEmpty()
                ? List.of()
                : pair(judgement.get(), about, other.get()).stream().toList();
    }

    private List<Pair> split(String value) {
        String[] sides = (" " + value).split(" " + LinkDecisions.FROM + " ", -1);
        if (sides.length != 2) {
            return List.of();
        }
        List<Anchor> leave = withAbout(tellings(sides[0]));
        List<Pair> pairs = new ArrayList<>(same(leave));
        for (Anchor stays : tellings(sides[1])) {
            leave.stream()
                    .flatMap(leaves -> pair(Judgement.DIFFERENT, leaves, stays).stream())
                    .forEach(pairs::add);
        }
        return pairs;
    }

    private List<Pair> same(List<Anchor> all) {
        return all.stream()
                .skip(1)
                .flatMap(other -> pair(Judgement.SAME, all.get(0), other).stream())
                .toList();
    }

    private Optional<Pair> pair(Judgement judgement, Anchor one, Anchor other) {
        return one.equals(other) ? Optional.empty() : Optional.of(new Pair(decision.number(), judgement, one, other));
    }

    private Optional<Move> move(Anchor claim, String value) {
        String[] words = value.split(" ");
        Optional<Harm> harm = Stream.of(Harm.values())
                .filter(known -> known.word().equals(words[0]))
                .findFirst();
        return words.length != 2 || claim.words().isEmpty()
                ? Optional.empty()
                : harm.flatMap(known -> telling(words[1]).map(to -> new Move(decision.number(), claim, known, to)));
    }

    private List<Anchor> tellings(String words) {
        return Arrays.stream(words.split(" "))
                .flatMap(word -> telling(word).stream())
                .toList();
    }

    private Optional<Anchor> telling(String word) {
        Matcher told = TELLING.matcher(word);
        if (!told.matches() || !idOf.containsKey(told.group(1))) {
            return Optional.empty();
        }
        String id = idOf.get(told.group(1));
        if (told.group(2) == null) {
            return Optional.of(Anchor.main(id));
        }
        int start = Integer.parseInt(told.group(3));
        int end = Integer.parseInt(told.group(4));
        Part in = told.group(2).equals(Part.TITLE.word()) ? Part.TITLE : Part.TEXT;
        return end > start ? Optional.of(Anchor.at(id, in, new Span(start, end))) : Optional.empty();
    }
}
