package org.attest.formats.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Reading;
import org.attest.core.text.Document;
import org.attest.core.text.Span;
import org.attest.formats.json.WireJson;
import org.attest.formats.read.Problem;

/**
 * Compares readings with annotations. A claim is found when one was read in the same report and part, of the same harm, whose number
 * (or words, where no number is marked) shares a character with the annotated one. Each serves one only. Each report compared counts as
 * annotated in full: what was read and is not annotated is wrong, but for harms that no annotation names.
 */
public final class Scoring {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, List<GoldClaim>> byDocument;
    private final Set<Harm> harms;
    private final Consumer<Problem> problems;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Scores.Share> fields = new LinkedHashMap<>();
    private final List<Miss> misses = new ArrayList<>();
    private int asked;
    private int found;
    private int read;

    /** @param problems told of annotations that do not fit their report */
    public Scoring(List<GoldClaim> gold, Consumer<Problem> problems) {
        this.byDocument =
                gold.stream().collect(Collectors.groupingBy(GoldClaim::document, TreeMap::new, Collectors.toList()));
        this.harms = gold.stream().map(GoldClaim::harm).collect(Collectors.toSet());
        this.problems = problems;
    }

    /** False when a report of this name was compared already; the first one counts. */
    public boolean compare(Reading reading) {
        Document document = reading.document();
        if (!seen.add(document.id())) {
            return false;
        }
        List<GoldClaim> gold = byDocument.getOrDefault(document.id(), List.of()).stream()
                .filter(claim -> fits(claim, document))
                .sorted(Comparator.comparing(GoldClaim::optional).thenComparing(GoldClaim::span))
                .toList();
        List<Claim> claims = reading.claims();
        List<JsonNode> wire = claims.stream().map(Scoring::json).toList();
        Map<Integer, Integer> pairs =
                Pairing.of(gold.size(), claims.size(), (g, c) -> fit(gold.get(g), claims.get(c), wire.get(c)));
        for (int g = 0; g < gold.size(); g++) {
            if (!gold.get(g).optional()) {
                asked++;
                if (pairs.containsKey(g)) {
                    found(document, gold.get(g), wire.get(pairs.get(g)));
                } else {
                    misses.add(notRead(document, gold.get(g), claims));
                }
            }
        }
        for (int c = 0; c < claims.size(); c++) {
            if (!pairs.containsValue(c)) {
                spare(document, gold, claims.get(c));
            }
        }
        return true;
    }

    /** The reports that annotations name and that were not compared, each with its first annotation. */
    public List<GoldClaim> notGiven() {
        return byDocument.entrySet().stream()
                .filter(entry -> !seen.contains(entry.getKey()))
                .map(entry -> entry.getValue().get(0))
                .toList();
    }

    public Scores scores() {
        return new Scores(seen.size(), asked, found, read, fields, List.copyOf(misses));
    }

    private static JsonNode json(Claim claim) {
        try {
            return JSON.readTree(WireJson.claim(claim));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What the codec writes is JSON.", e);
        }
    }

    /** False, and a problem, when the annotation is of another text. */
    private boolean fits(GoldClaim gold, Document document) {
        String words = document.part(gold.in());
        JsonNode span = gold.fields().path("span");
        boolean inside = gold.span().end() <= words.length()
                && (span.size() != 2 || span.get(1).asInt() <= words.length());
        if (!inside) {
            return wrong(gold, "The span ends after the " + gold.in().word() + " of " + document.id() + " does.");
        }
        JsonNode quote = gold.fields().path("quote");
        if (quote.isTextual()
                && span.size() == 2
                && !words.startsWith(quote.asText(), span.get(0).asInt())) {
            return wrong(gold, "The quote does not stand at its span in " + document.id() + ".");
        }
        return true;
    }

    private boolean wrong(GoldClaim gold, String what) {
        problems.accept(Problem.atLine(
                gold.file(),
                gold.line(),
                what,
                "Maybe the report changed after it was annotated, or another one has its name."));
        return false;
    }

    /** Above 0 when it may be the same claim: then more for the very same number, and for each field that is right. */
    private static int fit(GoldClaim gold, Claim claim, JsonNode wire) {
        if (gold.harm() != claim.harm()
                || gold.in() != claim.in()
                || !gold.span().overlaps(claim.numberSpan())) {
            return 0;
        }
        int right = (int) GoldFields.compare(gold.fields(), wire).stream()
                .filter(GoldFields.Answer::right)
                .count();
        return 1 + right + (gold.span().equals(claim.numberSpan()) ? 100 : 0);
    }

    private void found(Document document, GoldClaim gold, JsonNode wire) {
        found++;
        read++;
        for (GoldFields.Answer answer : GoldFields.compare(gold.fields(), wire)) {
            fields.merge(
                    answer.field(),
                    new Scores.Share(0, 0).plus(answer.right()),
                    (before, one) -> before.plus(answer.right()));
            if (!answer.right()) {
                misses.add(miss(
                        Miss.Kind.FIELD, document, gold, Optional.of(answer.field()), answer.asked(), answer.read()));
            }
        }
    }

    private static Miss notRead(Document document, GoldClaim gold, List<Claim> claims) {
        String instead = claims.stream()
                .filter(claim -> claim.in() == gold.in() && gold.span().overlaps(claim.numberSpan()))
                .map(Scoring::told)
                .collect(Collectors.joining(", "));
        return miss(Miss.Kind.NOT_READ, document, gold, Optional.empty(), told(gold), instead);
    }

    private void spare(Document document, List<GoldClaim> gold, Claim claim) {
        boolean mayBeRead = gold.stream()
                .anyMatch(g -> g.optional() && g.in() == claim.in() && g.span().overlaps(claim.numberSpan()));
        if (mayBeRead || !harms.contains(claim.harm())) {
            return;
        }
        read++;
        misses.add(new Miss(
                Miss.Kind.NOT_IN_GOLD,
                document.id(),
                line(document.part(claim.in()), claim.span()),
                claim.in(),
                claim.span(),
                claim.quote(),
                Optional.empty(),
                Optional.empty(),
                "",
                told(claim)));
    }

    private static Miss miss(
            Miss.Kind kind, Document document, GoldClaim gold, Optional<String> field, String expected, String read) {
        String words = document.part(gold.in());
        JsonNode whole = gold.fields().path("span");
        Span span = whole.size() == 2 && whole.get(0).asInt() < whole.get(1).asInt()
                ? new Span(whole.get(0).asInt(), whole.get(1).asInt())
                : gold.span();
        return new Miss(
                kind,
                document.id(),
                line(words, gold.span()),
                gold.in(),
                gold.span(),
                span.in(words),
                Optional.of(gold.at()),
                field,
                expected,
                read);
    }

    private static String told(GoldClaim gold) {
        JsonNode count = gold.fields().path("count");
        String low = count.hasNonNull("low") ? " " + count.get("low").asText() : "";
        String high = count.has("high")
                ? count.get("high").isNull()
                        ? " or more"
                        : " to " + count.get("high").asText()
                : "";
        boolean exact = count.path("low").equals(count.path("high"));
        return gold.harm().word() + low + (exact ? "" : high);
    }

    private static String told(Claim claim) {
        return claim.harm().word()
                + claim.count()
                        .map(count -> " " + count.interval().low()
                                + (count.interval().isExact()
                                        ? ""
                                        : count.interval().isOpen()
                                                ? " or more"
                                                : " to "
                                                        + count.interval()
                                                                .high()
                                                                .getAsLong()))
                        .orElse("");
    }

    private static int line(String words, Span span) {
        return 1
                + (int) words.substring(0, span.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
