package org.attest.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.claim.Attribution;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Counting;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Perpetrator;
import org.attest.core.claim.Scope;
import org.attest.core.claim.Standing;
import org.attest.core.claim.Unit;
import org.attest.core.claim.VictimStatus;
import org.attest.core.claim.Victims;
import org.attest.core.count.CountInterval;
import org.attest.core.count.ReportedCount;
import org.attest.core.count.Wording;
import org.attest.core.place.Place;
import org.attest.core.place.PlaceMention;
import org.attest.core.place.Precision;
import org.attest.core.time.AsOf;
import org.attest.core.time.Period;

/** A claim read back from the JSON that {@link ClaimJson} writes. Fields it does not know are passed over. */
final class ClaimFromJson {
    private ClaimFromJson() {}

    static Claim read(JsonNode node) {
        return new Claim(
                Fields.words(node, "document"),
                Fields.words(node, "id"),
                Fields.part(node),
                Fields.span(Fields.required(node, "span")),
                Fields.words(node, "quote"),
                Fields.word(Harm.class, node, "harm"),
                Fields.optional(node, "count", ClaimFromJson::count),
                node.has("unit") ? Fields.word(Unit.class, node, "unit") : Unit.INCIDENTS,
                Fields.optionalWords(node, "people").orElse(""),
                Fields.wordList(node, "partOf"),
                Fields.optional(node, "victims", ClaimFromJson::victims).orElseGet(Victims::unknown),
                Fields.list(node, "places", ClaimFromJson::place),
                Fields.optional(node, "period", Fields::period),
                Fields.optional(node, "asOf", ClaimFromJson::asOf),
                attribution(Fields.required(node, "attribution")),
                Fields.word(Standing.class, node, "standing"),
                perpetrators(node),
                Fields.optionalWords(node, "method"),
                Fields.word(Scope.class, node, "scope"),
                node.path("episode").asInt(Claim.MAIN),
                node.has("counting") ? Fields.word(Counting.class, node, "counting") : Counting.UNKNOWN,
                Fields.bound(node, "revises"),
                Fields.list(node, "individuals", IndividualJson::read),
                Fields.wordList(node, "rules"),
                Fields.optional(node, "review", ReviewJson::read));
    }

    private static ReportedCount count(JsonNode node) {
        OptionalLong low = Fields.bound(node, "low");
        return new ReportedCount(
                Fields.words(node, "text"),
                Fields.optional(node, "span", Fields::span),
                Fields.word(Wording.class, node, "wording"),
                new CountInterval(low.orElseThrow(() -> Fields.wrong("low", node)), Fields.bound(node, "high")),
                node.path("approximate").asBoolean());
    }

    private static Victims victims(JsonNode node) {
        return new Victims(
                Fields.word(VictimStatus.class, node, "status"),
                Fields.optionalWords(node, "side"),
                Fields.wordList(node, "groups"),
                Fields.wordList(node, "demographics"),
                Fields.optionalWords(node, "loyalTo"),
                Fields.optionalWords(node, "text").orElse(""),
                Fields.optional(node, "span", Fields::span));
    }

    private static PlaceMention place(JsonNode node) {
        Optional<Place> place = node.has("id")
                ? Optional.of(new Place(
                        Fields.words(node, "id"),
                        Fields.words(node, "name"),
                        Fields.optionalWords(node, "country"),
                        Fields.word(Precision.class, node, "precision"),
                        Fields.wordList(node, "within"),
                        Fields.optional(node, "lat", JsonNode::asDouble),
                        Fields.optional(node, "lon", JsonNode::asDouble)))
                : Optional.empty();
        return new PlaceMention(
                Fields.words(node, "text"),
                Fields.span(Fields.required(node, "span")),
                place,
                Fields.word(PlaceMention.Role.class, node, "role"));
    }

    private static AsOf asOf(JsonNode node) {
        return new AsOf(
                Fields.day(node, "earliest"),
                Fields.day(node, "latest"),
                Fields.word(Period.Basis.class, node, "basis"));
    }

    private static Attribution attribution(JsonNode node) {
        return new Attribution(
                Fields.optionalWords(node, "origin"),
                Fields.optionalWords(node, "text"),
                Fields.optional(node, "span", Fields::span),
                Fields.word(Attribution.Basis.class, node, "basis"),
                Fields.wordList(node, "via"),
                node.path("several").asBoolean(false));
    }

    private static List<Perpetrator> perpetrators(JsonNode node) {
        return Fields.list(
                node,
                "perpetrators",
                one -> new Perpetrator(
                        Fields.words(one, "text"),
                        Fields.span(Fields.required(one, "span")),
                        Fields.optionalWords(one, "allegedBy"),
                        one.has("status") ? Fields.word(VictimStatus.class, one, "status") : VictimStatus.UNKNOWN,
                        Fields.optionalWords(one, "loyalTo"),
                        one.path("one").asBoolean(false)));
    }
}
