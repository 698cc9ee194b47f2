package org.attest.core.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.text.PublicationDate;
import org.attest.core.text.Sha256;
import org.attest.core.text.Span;

/** Entries for tests: a few plain ones, and as many hostile ones as wanted, always the same for the same seed. */
final class Entries {
    static final Instant NOW = Instant.parse("2025-03-11T12:00:00Z");
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "-",
            "1:a,",
            "[]",
            "],[",
            "4:",
            "\u0000",
            "\n",
            "\r\n",
            "İstanbul ı",
            "حماة",
            "e\u0301",
            "\u00e9",
            "\ud83d\ude00",
            "\ud800",
            "\udc00",
            "\udc00\ud800",
            "?",
            "\ufffd",
            "\uffff",
            "\ud800a",
            "\udbff\udfff");

    private final Random random;

    Entries(long seed) {
        random = new Random(seed);
    }

    static DocumentAdded document(String name) {
        var text = "At least 12 people were killed. " + name;
        return DocumentAdded.of(
                Document.of(name, text),
                ExactText.bytes(text),
                new DrawnBy("text/plain", "text", "1"),
                NOW,
                Optional.empty());
    }

    static DecisionMade decision(DocumentAdded document, String field, String value) {
        var target = Target.words(document.contentHash(), Part.TEXT, new Span(0, 11), field);
        return DecisionMade.set(target, value, Reason.WRONG_NUMBER, "reviewer", NOW);
    }

    static List<ChainedEntry> chain(Entry... entries) {
        var chain = new ArrayList<ChainedEntry>();
        var head = Head.START;
        for (var entry : entries) {
            var link = HashChain.append(head, entry);
            chain.add(link);
            head = link.head();
        }
        return chain;
    }

    Entry any() {
        return switch (random.nextInt(3)) {
            case 0 -> anyDocument();
            case 1 -> anyDecision();
            default -> anyFigure();
        };
    }

    String text() {
        var text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        return text.toString();
    }

    private DocumentAdded anyDocument() {
        return new DocumentAdded(
                hash(),
                hash(),
                maybe(this::hash),
                word(),
                maybe(() -> new PublicationDate(
                        day(), LocalDate.MAX, PublicationDate.Basis.values()[random.nextInt(3)], text())),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                new DrawnBy(word(), word(), word()),
                instant(),
                maybe(this::text));
    }

    private DecisionMade anyDecision() {
        var span = maybe(() -> new Span(random.nextInt(9), 9 + random.nextInt(Integer.MAX_VALUE - 9)));
        var target = new Target(hash(), Part.values()[random.nextInt(2)], span, word());
        var value = maybe(this::text);
        var undoes = value.isPresent() ? OptionalLong.empty() : OptionalLong.of(1 + random.nextInt(99));
        var reason = Reason.values()[random.nextInt(Reason.values().length)];
        return new DecisionMade(target, value, reason, maybe(this::text), word(), instant(), undoes);
    }

    private FigurePublished anyFigure() {
        var madeWith = new FigurePublished.MadeWith(text(), text(), text());
        return new FigurePublished(word(), maybe(this::day), madeWith, texts(), texts(), instant());
    }

    private List<String> texts() {
        return random.ints(random.nextInt(4)).mapToObj(i -> text()).toList();
    }

    private String word() {
        return "x" + text();
    }

    private String hash() {
        return Sha256.of(Long.toString(random.nextLong()));
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(random.nextInt());
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextInt() * 10L, random.nextInt(1_000_000_000));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }
}
