package org.attest.formats.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.attest.core.claim.Attribution;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Counting;
import org.attest.core.claim.Unit;
import org.attest.core.claim.VictimStatus;
import org.attest.core.claim.Victims;
import org.attest.core.count.ReportedCount;
import org.attest.core.place.Place;
import org.attest.core.place.PlaceMention;
import org.attest.core.time.AsOf;

/** A claim as JSON, fields in the order of the contract. {@link ClaimFromJson} is its inverse. */
final class ClaimJson {
    private ClaimJson() {}

    static ObjectNode of(Claim claim) {
        ObjectNode node = Fields.object();
        node.put("document", claim.document());
        node.put("id", claim.id());
        node.put("in", claim.in().word());
        node.set("span", Fields.span(claim.span()));
        node.put("quote", claim.quote());
        node.put("harm", claim.harm().word());
        claim.count().ifPresent(count -> node.set("count", count(count)));
        people(claim, node);
        if (!claim.places().isEmpty()) {
            ArrayNode places = node.putArray("places");
            claim.places().forEach(mention -> places.add(place(mention)));
        }
        claim.period().ifPresent(period -> node.set("period", Fields.period(period)));
        claim.asOf().ifPresent(asOf -> node.set("asOf", asOf(asOf)));
        node.set("attribution", attribution(claim.attribution()));
        node.put("standing", claim.standing().word());
        perpetrators(claim, node);
        Fields.putWords(node, "method", claim.method());
        node.put("scope", claim.scope().word());
        if (claim.episode() != Claim.MAIN) {
            node.put("episode", claim.episode());
        }
        if (claim.harm().ofPeople() || claim.counting() != Counting.UNKNOWN) {
            node.put("counting", claim.counting().word());
        }
        claim.revises().ifPresent(earlier -> node.put("revises", earlier));
        if (!claim.individuals().isEmpty()) {
            ArrayNode individuals = node.putArray("individuals");
            claim.individuals().forEach(person -> individuals.add(IndividualJson.of(person)));
        }
        node.set("rules", Fields.strings(claim.rules()));
        claim.review().ifPresent(review -> node.set("review", ReviewJson.of(review)));
        return node;
    }

    /** Who was harmed: always told for harms of people; for an event only what is more than nothing. */
    private static void people(Claim claim, ObjectNode node) {
        boolean ofPeople = claim.harm().ofPeople();
        if (ofPeople || claim.count().isPresent() || claim.unit() != Unit.INCIDENTS) {
            node.put("unit", claim.unit().word());
        }
        if (ofPeople || !claim.people().isEmpty()) {
            node.put("people", claim.people());
        }
        Fields.putWordsUnlessEmpty(node, "partOf", claim.partOf());
        if (ofPeople || !claim.victims().equals(Victims.unknown())) {
            node.set("victims", victims(claim.victims()));
        }
    }

    private static ObjectNode count(ReportedCount count) {
        ObjectNode node = Fields.object().put("text", count.text());
        count.span().ifPresent(span -> node.set("span", Fields.span(span)));
        node.put("wording", count.wording().word());
        node.put("low", count.interval().low());
        Fields.putBound(node, "high", count.interval().high());
        return node.put("approximate", count.approximate());
    }

    private static ObjectNode victims(Victims victims) {
        ObjectNode node = Fields.object().put("status", victims.status().word());
        Fields.putWords(node, "side", victims.side());
        node.set("groups", Fields.strings(victims.groups()));
        node.set("demographics", Fields.strings(victims.demographics()));
        Fields.putWords(node, "loyalTo", victims.loyalTo());
        Fields.putWords(node, "text", Optional.of(victims.text()).filter(text -> !text.isEmpty()));
        victims.span().ifPresent(span -> node.set("span", Fields.span(span)));
        return node;
    }

    private static ObjectNode place(PlaceMention mention) {
        ObjectNode node = Fields.object().put("text", mention.text());
        node.set("span", Fields.span(mention.span()));
        if (mention.place().isPresent()) {
            Place place = mention.place().get();
            node.put("name", place.name());
            Fields.putWords(node, "country", place.country());
            place.lat().ifPresent(lat -> node.put("lat", lat));
            place.lon().ifPresent(lon -> node.put("lon", lon));
            node.put("precision", place.precision().word());
        }
        node.put("role", mention.role().word());
        mention.place().ifPresent(place -> {
            node.put("id", place.id());
            Fields.putWordsUnlessEmpty(node, "within", place.parents());
        });
        return node;
    }

    private static ObjectNode asOf(AsOf asOf) {
        return Fields.object()
                .put("earliest", asOf.earliest().toString())
                .put("latest", asOf.latest().toString())
                .put("basis", asOf.basis().word());
    }

    private static ObjectNode attribution(Attribution attribution) {
        ObjectNode node = Fields.object();
        Fields.putWords(node, "origin", attribution.origin());
        Fields.putWords(node, "text", attribution.text());
        attribution.span().ifPresent(span -> node.set("span", Fields.span(span)));
        node.put("basis", attribution.basis().word());
        Fields.putWordsUnlessEmpty(node, "via", attribution.via());
        if (attribution.several()) {
            node.put("several", true);
        }
        return node;
    }

    private static void perpetrators(Claim claim, ObjectNode node) {
        if (claim.perpetrators().isEmpty()) {
            return;
        }
        ArrayNode array = node.putArray("perpetrators");
        claim.perpetrators().forEach(perpetrator -> {
            ObjectNode one = array.addObject().put("text", perpetrator.text());
            one.set("span", Fields.span(perpetrator.span()));
            Fields.putWords(one, "allegedBy", perpetrator.allegedBy());
            if (perpetrator.status() != VictimStatus.UNKNOWN) {
                one.put("status", perpetrator.status().word());
            }
            Fields.putWords(one, "loyalTo", perpetrator.loyalTo());
            if (perpetrator.one()) {
                one.put("one", true);
            }
        });
    }
}
