package org.attest.formats.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Figure;
import org.attest.core.reconcile.Finding;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.text.Sha256;
import org.attest.core.text.Span;
import org.attest.formats.Formats;
import org.attest.formats.json.Values;
import org.junit.jupiter.api.Test;

class ExportersTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 11);

    private static Figure figure(OptionalLong low, OptionalLong best, Optional<Figure.Footing> footing, String reason) {
        return new Figure(
                Harm.KILLED,
                "civilian",
                low,
                best,
                OptionalLong.empty(),
                footing,
                Optional.empty(),
                Optional.of(DAY),
                false,
                List.of("OHCHR", "SOHR"),
                List.of("c-1", "c-2"),
                Optional.empty(),
                Optional.of(reason),
                Optional.empty(),
                List.of());
    }

    private static Estimate estimate() {
        Incident incident = new Incident(
                "i-1",
                "Hills",
                List.of("a.txt"),
                List.of(),
                Optional.empty(),
                List.of("Hills"),
                Optional.empty(),
                List.of());
        Figure all = figure(OptionalLong.of(11), OptionalLong.of(25), Optional.empty(), "a verifier says more");
        Figure floor =
                figure(OptionalLong.of(11), OptionalLong.of(11), Optional.of(Figure.Footing.VERIFIED), "a floor");
        return new Estimate(1, incident, "attest/1", Optional.of(DAY), List.of(all, floor));
    }

    private static Finding finding() {
        var evidence = new Finding.Evidence("a.txt", Part.TITLE, new Span(0, 9));
        return new Finding(
                "f-1",
                "stale-lead",
                Finding.Verdict.SUPERSEDED,
                Finding.Severity.LOW,
                List.of("c-1"),
                List.of(evidence),
                List.of(301L, 340L),
                "=An old, \"lead\".",
                "");
    }

    private static Export export() {
        var versions = Map.of("en", "1", "attest", "0.1");
        List<Claim> claims = LongStream.range(0, 40)
                .mapToObj(seed -> new Values(seed).claim())
                .toList();
        return new Export(
                new Export.About("attest/1", Optional.of(DAY), Optional.empty(), "public", versions),
                List.of(Document.of("a.txt", "Words that are not ours to publish.")),
                claims,
                List.of(estimate()),
                List.of(finding()));
    }

    @Test
    void personsAreWithheldFromThePublic() {
        assertThat(export().claims()).allMatch(claim -> claim.individuals().isEmpty());
        assertThat(new Values(3).claim().withoutPersons().individuals()).isEmpty();
    }

    private static Map<String, byte[]> folder(Exporter exporter) {
        var sink = new ExportSink.InMemory();
        try {
            ExportFolder.write(exporter, export(), sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sink.files();
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    @Test
    void everyExporterIsDeterministicAndNamesEveryClaim() {
        for (Exporter exporter : Formats.exporters()) {
            var files = folder(exporter);
            assertThat(folder(exporter)).usingRecursiveComparison().isEqualTo(files);
            String claims = text(files, "claims." + exporter.name());
            export().claims().forEach(claim -> assertThat(claims).contains(claim.id()));
            files.values()
                    .forEach(file -> assertThat(new String(file, StandardCharsets.UTF_8))
                            .doesNotContain("\r")
                            .doesNotContain("not ours to publish"));
        }
    }

    @Test
    void theManifestHoldsTheDigestOfEveryOtherFile() {
        for (Exporter exporter : Formats.exporters()) {
            var files = folder(exporter);
            String manifest = text(files, "manifest.json");
            files.forEach((name, bytes) -> {
                if (!name.equals("manifest.json")) {
                    assertThat(manifest).contains("\"name\" : \"" + name + "\"").contains(Sha256.of(bytes));
                }
            });
            assertThat(manifest)
                    .contains("\"policy\" : \"attest/1\"", "\"asOf\" : \"2024-03-11\"", "\"profile\" : \"public\"")
                    .contains("\"claims\" : 40", "\"figures\" : 2");
            assertThat(text(files, "README.md").lines()).hasSize(5);
        }
    }

    @Test
    void estimatesHaveTheirColumnsAndSayWhyTheHighIsOpen() {
        assertThat(text(folder(new CsvExporter()), "estimates.csv")).isEqualTo("""
                        incident,measure,class,as_of,low,best,high,high_reason,verified_floor,independent_origins,policy,claims,\
                        footing,derived
                        i-1,killed,civilian,2024-03-11,11,25,,open: a verifier says more,11,2,attest/1,c-1;c-2,,
                        i-1,killed,civilian,2024-03-11,11,11,,open: a floor,11,2,attest/1,c-1;c-2,verified,
                        """);
    }

    @Test
    void findingsAreQuotedAndNoFormula() {
        assertThat(text(folder(new CsvExporter()), "findings.csv"))
                .endsWith("f-1,stale-lead,superseded,low,c-1,a.txt#title:0-9,301;340,\"'=An old, \"\"lead\"\".\",\n");
    }

    @Test
    void neutralisesFormulasButNotNumbers() {
        assertThat(List.of("=1+1", "+cmd", "-x", "@a", "\tb", "\rc", "\uFF1Dd"))
                .allSatisfy(cell -> assertThat(CsvTable.safe(cell)).isEqualTo("'" + cell));
        assertThat(List.of("-35.5", "+4", "12", "", "a=b"))
                .allSatisfy(cell -> assertThat(CsvTable.safe(cell)).isEqualTo(cell));
    }
}
