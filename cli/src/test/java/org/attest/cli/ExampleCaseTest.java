package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example case against what a person read in it ({@code expected.json}). What the reader does not reach yet is listed in
 * {@code not-yet.txt}: such a test is skipped while it fails.
 */
class ExampleCaseTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path folder;

    private static JsonNode expected;
    private static Set<String> notYet;

    @BeforeAll
    static void addTheExample() throws IOException {
        Example.addTo(folder);
        try (InputStream bytes = ExampleCaseTest.class.getResourceAsStream("example/expected.json")) {
            expected = JSON.readTree(bytes);
        }
        try (InputStream bytes = ExampleCaseTest.class.getResourceAsStream("example/not-yet.txt")) {
            notYet = new String(bytes.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        }
    }

    private static List<JsonNode> json(String... arguments) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Run.in(folder, arguments).lines()) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    private static DynamicTest test(String name, Executable body) {
        return dynamicTest(name, () -> {
            try {
                body.execute();
            } catch (AssertionError e) {
                if (notYet.contains(name.strip())) {
                    abort("not yet: " + e.getMessage());
                }
                throw new AssertionError(
                        "[" + name + "] " + e.getMessage().strip().replaceAll("\\s+", " "), e);
            }
        });
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Map<String, JsonNode> fields(JsonNode node) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            fields.put(name, node.get(name));
        }
        return fields;
    }

    /** The combined line of a class in the incident that the UN briefing is about. */
    private static JsonNode figure(List<JsonNode> estimates, String harm, String victims, String document) {
        return estimates.stream()
                .filter(estimate -> stream(estimate.path("documents"))
                        .anyMatch(id -> id.asText().equals(document)))
                .flatMap(estimate -> stream(estimate.path("figures")))
                .filter(figure -> figure.path("harm").asText().equals(harm)
                        && figure.path("footing").isMissingNode()
                        && figure.path("victims").asText().replace(' ', '-').equalsIgnoreCase(victims))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure of " + victims + " " + harm));
    }

    @TestFactory
    Stream<DynamicTest> figures() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (var day : fields(expected.path("figures")).entrySet()) {
            List<JsonNode> estimates = json("estimate", "--json", "--as-of", day.getKey());
            fields(day.getValue())
                    .forEach((victims, want) -> tests.add(test(
                            "figure " + day.getKey() + " " + victims,
                            () -> same(
                                    figure(estimates, "killed", victims, "03-monitor-statement-0308-evening.txt"),
                                    want))));
        }
        return tests.stream();
    }

    private static void same(JsonNode figure, JsonNode want) {
        assertThat(bounds(figure)).isEqualTo(bounds(want));
        if (want.has("asOf")) {
            assertThat(figure.path("asOf").asText()).isEqualTo(want.path("asOf").asText());
            assertThat(texts(figure.path("origins"))).isEqualTo(texts(want.path("origins")));
        }
        if (want.has("derived")) {
            assertThat(figure.path("derived").asText())
                    .isEqualTo(want.path("derived").asText());
        }
        if (want.has("last")) {
            assertThat(figure.path("lastCoherent").path("value").asLong())
                    .isEqualTo(want.path("last").path("value").asLong());
            assertThat(figure.path("lastCoherent").path("asOf").asText())
                    .isEqualTo(want.path("last").path("asOf").asText());
        }
    }

    private static String bounds(JsonNode node) {
        return "low %s, best %s, high %s".formatted(bound(node, "low"), bound(node, "best"), bound(node, "high"));
    }

    private static String bound(JsonNode node, String name) {
        return node.path(name).isNumber() ? node.path(name).asText() : "open";
    }

    private static Set<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).collect(Collectors.toSet());
    }

    @TestFactory
    Stream<DynamicTest> theOtherIncident() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String document = expected.at("/incidents/raml/documents/0").asText();
        for (var day : fields(expected.at("/incidents/raml/at")).entrySet()) {
            List<JsonNode> estimates = json("estimate", "--json", "--as-of", day.getKey());
            for (var harm : fields(day.getValue()).entrySet()) {
                tests.add(test("raml " + day.getKey() + " " + harm.getKey(), () -> {
                    JsonNode all = figure(estimates, harm.getKey(), "all", document);
                    assertThat(bounds(all)).isEqualTo(bounds(harm.getValue()));
                    for (String part : List.of("women", "children")) {
                        if (harm.getValue().has(part)) {
                            assertThat(bound(figure(estimates, harm.getKey(), part, document), "best"))
                                    .isEqualTo(bound(harm.getValue(), part));
                        }
                    }
                }));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> incidents() throws IOException {
        List<JsonNode> incidents = json("incidents", "--json");
        Set<String> raml = texts(expected.at("/incidents/raml/documents"));
        return Stream.of(
                test(
                        "incident raml is apart",
                        () -> assertThat(incidents)
                                .anyMatch(incident ->
                                        texts(incident.path("documents")).equals(raml))),
                test(
                        "incident coast holds all other reports",
                        () -> assertThat(incidents.get(0).path("documents").size()
                                        + incidents.get(0).path("alsoIn").size())
                                .isEqualTo(15)),
                test("incident ambush is part of the coast", () -> {
                    JsonNode want = expected.at("/incidents/ambush");
                    JsonNode ambush = incidents.get(1);
                    assertThat(ambush.path("partOf")).isEqualTo(incidents.get(0).path("incident"));
                    assertThat(texts(ambush.path("places")))
                            .contains(want.path("place").asText());
                    assertThat(ambush.at("/period/start").asText())
                            .isEqualTo(want.path("day").asText());
                    JsonNode bounds = want.at("/killed/security-forces");
                    assertThat(stream(ambush.path("figures")))
                            .anyMatch(figure -> figure.path("victims").asText().equals("security-forces")
                                    && figure.path("low").equals(bounds.path("low"))
                                    && figure.path("best").equals(bounds.path("best"))
                                    && figure.path("high").equals(bounds.path("high")));
                }));
    }

    @TestFactory
    Stream<DynamicTest> findings() throws IOException {
        List<JsonNode> findings = json("check", "--json");
        return stream(expected.path("findings"))
                .map(want -> test(
                        "finding " + want.path("kind").asText() + " "
                                + want.path("document").asText(),
                        () -> assertThat(findings.stream().anyMatch(finding -> isFinding(finding, want)))
                                .isTrue()));
    }

    private static boolean isFinding(JsonNode finding, JsonNode want) {
        List<Long> values = stream(finding.path("values")).map(JsonNode::asLong).toList();
        return finding.path("kind").equals(want.path("kind"))
                && stream(finding.path("evidence"))
                        .anyMatch(words -> words.path("document").equals(want.path("document")))
                && stream(want.path("values")).map(JsonNode::asLong).allMatch(values::contains);
    }

    @TestFactory
    Stream<DynamicTest> numbersThatMustNeverBeFigures() throws IOException {
        List<JsonNode> figures = new ArrayList<>();
        for (String day : List.of("2025-03-08", "2025-03-11", "2025-03-16")) {
            json("estimate", "--json", "--as-of", day)
                    .forEach(estimate -> estimate.path("figures").forEach(figures::add));
        }
        return stream(expected.path("never"))
                .map(never -> test(
                        "never " + never.path("victims").asText() + " "
                                + never.path("value").asText(),
                        () -> assertThat(figures.stream().filter(figure -> isNever(figure, never)))
                                .isEmpty()));
    }

    private static boolean isNever(JsonNode figure, JsonNode never) {
        String value = never.path("value").asText();
        return figure.path("victims")
                        .asText()
                        .replace(' ', '-')
                        .equalsIgnoreCase(never.path("victims").asText())
                && Stream.of("low", "best", "high")
                        .anyMatch(name -> bound(figure, name).equals(value));
    }

    @TestFactory
    Stream<DynamicTest> dates() throws IOException {
        List<JsonNode> documents = json("docs", "--json");
        return fields(expected.path("documents")).entrySet().stream()
                .map(want -> test("date " + want.getKey(), () -> {
                    JsonNode published = documents.stream()
                            .filter(document ->
                                    document.path("document").asText().equals(want.getKey()))
                            .findFirst()
                            .orElseThrow()
                            .path("published");
                    JsonNode day = want.getValue().path("published");
                    assertThat(published.path("earliest").asText())
                            .isEqualTo(
                                    day.isTextual()
                                            ? day.asText()
                                            : day.path("earliest").asText());
                    assertThat(published.path("latest").asText())
                            .isEqualTo(
                                    day.isTextual()
                                            ? day.asText()
                                            : day.path("latest").asText());
                }));
    }

    @TestFactory
    Stream<DynamicTest> claims() throws IOException {
        List<JsonNode> claims = json("claims", "--json");
        return stream(expected.path("claims"))
                .map(want -> test(
                        "claim " + want.path("document").asText() + " "
                                + want.path("quantity").asText() + " "
                                + want.path("harm").asText() + " "
                                + want.path("status").asText(""),
                        () -> assertThat(claims.stream().anyMatch(claim -> isClaim(claim, want)))
                                .as("one of: %s", told(claims, want))
                                .isTrue()));
    }

    private static String told(List<JsonNode> claims, JsonNode want) {
        return claims.stream()
                .filter(claim -> claim.path("document").equals(want.path("document")))
                .map(claim -> claim.at("/count/text").asText() + " "
                        + claim.path("harm").asText() + " "
                        + claim.at("/victims/status").asText() + " "
                        + claim.at("/attribution/origin").asText("-"))
                .collect(Collectors.joining("; "));
    }

    private static boolean isClaim(JsonNode claim, JsonNode want) {
        String origin = want.path("origin").asText("");
        String status = want.path("status").asText("");
        String read = claim.at("/victims/status").asText();
        return claim.path("document").equals(want.path("document"))
                && claim.path("harm").equals(want.path("harm"))
                && bound(claim.path("count"), "low").equals(bound(want, "low"))
                && bound(claim.path("count"), "high").equals(bound(want, "high"))
                && (status.isEmpty() ? Set.of("unknown", "all").contains(read) : read.equals(status))
                && (origin.isEmpty()
                        || claim.at("/attribution/origin")
                                .asText()
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains(origin.toLowerCase(java.util.Locale.ROOT)))
                && claim.path("scope").asText().equals(want.path("scope").asText("event"))
                && (!want.has("demographics")
                        || texts(claim.at("/victims/demographics")).equals(texts(want.path("demographics"))))
                && (!want.has("standing") || claim.path("standing").equals(want.path("standing")));
    }
}
