package org.attest.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.claim.VictimStatus;
import org.attest.core.lang.LanguagePack;
import org.attest.core.lang.PackParser;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.Precision;
import org.attest.core.read.ClaimReader;
import org.attest.core.read.Knowledge;
import org.attest.core.text.Document;
import org.attest.core.text.PublicationDate;
import org.attest.formats.lang.KnowledgeLoader;

/** The shipped English pack with a few invented places and actors, so that its tests do not depend on the shipped lists. */
final class English {
    static final LanguagePack PACK = pack("en");
    static final LocalDate SUNDAY = LocalDate.of(2025, 3, 9);

    private static final Knowledge KNOWLEDGE = Knowledge.of(PACK, places(), actors());
    private static final ClaimReader READER = new ClaimReader(KNOWLEDGE);

    private English() {}

    static LanguagePack pack(String tag) {
        KnowledgeLoader loader = new KnowledgeLoader(English.class.getClassLoader());
        return PackParser.parse("lang/" + tag, loader.language(tag));
    }

    /** The lines of a pack's files of one kind, without remarks. */
    static Stream<String> lines(String tag, String kind) {
        Function<String, Optional<String>> files = new KnowledgeLoader(English.class.getClassLoader()).language(tag);
        return PackParser.names(kind, pack(tag).settings()).stream()
                .flatMap(name -> files.apply(name).orElseThrow().lines())
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    /** The claims of a report published on Sunday, 9 March 2025. */
    static List<Claim> claims(String text) {
        return READER.read(
                        Document.of("report", text).withPublished(PublicationDate.given(SUNDAY, "given by the test")))
                .claims();
    }

    /** The only claim of such a report. */
    static Claim claim(String text) {
        List<Claim> claims = claims(text);
        if (claims.size() != 1) {
            throw new AssertionError("Expected one claim, read " + claims.size() + " in: " + text);
        }
        return claims.get(0);
    }

    static Knowledge knowledge() {
        return KNOWLEDGE;
    }

    static ClaimReader reader() {
        return READER;
    }

    private static Gazetteer places() {
        Place country = place("XX", "Orland", Precision.COUNTRY, List.of());
        Place coast = place("XX.coast", "Orland coast", Precision.REGION, List.of("XX"));
        Place port = place("XX.port", "Port Elim", Precision.TOWN, List.of("XX.coast", "XX"));
        Place hills = place("XX.hills", "Varn", Precision.TOWN, List.of("XX"));
        return new Gazetteer(
                List.of(country, coast, port, hills),
                Map.of(
                        "XX", List.of("Orland"),
                        "XX.coast", List.of("Orland coast"),
                        "XX.port", List.of("Port Elim"),
                        "XX.hills", List.of("Varn")));
    }

    private static Place place(String id, String name, Precision precision, List<String> parents) {
        return new Place(id, name, Optional.of("XX"), precision, parents, Optional.empty(), Optional.empty());
    }

    private static Actors actors() {
        return new Actors(List.of(
                new Actors.Actor(
                        "OWL",
                        Actors.Kind.MONITOR,
                        VictimStatus.UNKNOWN,
                        List.of("Orland Watch for Liberties", "the Watch")),
                new Actors.Actor("UNHQ", Actors.Kind.VERIFIER, VictimStatus.UNKNOWN, List.of("UN rights mission")),
                new Actors.Actor("ONA", Actors.Kind.OUTLET, VictimStatus.UNKNOWN, List.of("Orland News Agency")),
                new Actors.Actor(
                        "Free Varn fighters",
                        Actors.Kind.SIDE,
                        VictimStatus.NON_STATE_FIGHTERS,
                        List.of("Free Varn rebels"))));
    }
}
