package org.attest.formats.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Harm;
import org.attest.core.claim.VictimStatus;
import org.attest.core.count.CountInterval;
import org.attest.core.count.Wording;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Echo;
import org.attest.core.reconcile.Revision;
import org.attest.core.reconcile.Revision.Direction;
import org.attest.core.reconcile.Revision.Kind;
import org.attest.core.reconcile.Sources;
import org.attest.core.reconcile.Timeline;
import org.attest.core.reconcile.Timeline.Step;
import org.attest.core.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartsTest {
    private static final Actors ACTORS = new Actors(List.of(
            new Actors.Actor("Harbour Monitor", Actors.Kind.MONITOR, VictimStatus.UNKNOWN, List.of()),
            new Actors.Actor("UN office", Actors.Kind.VERIFIER, VictimStatus.UNKNOWN, List.of())));

    private static final String HOSTILE = "<script>alert(1)</script> & \"x\" \u202E\u001B[31m";

    private static Incident incident(String title) {
        return new Incident(
                "i-1",
                title,
                List.of("a.txt"),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of("c-1"));
    }

    private static Step step(String day, Wording wording, long number, Kind kind) {
        Revision revision = new Revision(
                kind,
                kind == Kind.FIRST ? Direction.NONE : Direction.UP,
                kind == Kind.FIRST ? OptionalLong.empty() : OptionalLong.of(1),
                List.of(),
                Optional.empty());
        CountInterval count = wording.interval(number);
        return new Step(
                count,
                wording,
                List.of(Long.toString(number)),
                Optional.of(Period.day(LocalDate.parse(day), Period.Basis.STATED)),
                Optional.empty(),
                Optional.empty(),
                List.of("c-1"),
                List.of("a.txt"),
                Optional.empty(),
                kind == Kind.SET_ASIDE ? Optional.of("class mislabel") : Optional.empty(),
                revision);
    }

    private static Timeline line(String origin, boolean verified, Step... steps) {
        return new Timeline(Harm.KILLED, "civilian", Optional.of(origin), verified, List.of(steps));
    }

    private static Chart chart(String title, List<Chart.Band> band, Timeline... lines) {
        return new Chart(
                incident(title),
                "civilian",
                "civilians",
                Harm.KILLED,
                List.of(lines),
                band,
                "attest/1",
                List.of(Period.day(LocalDate.parse("2031-05-10"), Period.Basis.STATED)),
                ACTORS);
    }

    private static Chart usual() {
        return chart(
                "Harbour, from 9 May 2031",
                List.of(new Chart.Band(LocalDate.parse("2031-05-12"), 90, OptionalLong.of(130), OptionalLong.empty())),
                line(
                        "Harbour Monitor",
                        false,
                        step("2031-05-10", Wording.MORE_THAN, 60, Kind.FIRST),
                        step("2031-05-10", Wording.AT_LEAST, 90, Kind.INCREASE),
                        step("2031-05-11", Wording.EXACT, 700, Kind.SET_ASIDE),
                        step("2031-05-12", Wording.EXACT, 130, Kind.SCOPE_CHANGE)),
                line("UN office", true, step("2031-05-12", Wording.EXACT, 20, Kind.FIRST)));
    }

    private static Document xml(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }

    private static List<String> texts(Document svg) {
        NodeList nodes = svg.getElementsByTagName("text");
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    @Test
    void aChartSaysInWordsWhatItShows() {
        Document svg = xml(StepChart.draw(usual(), 800));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Civilians reported killed, by date of count, Harbour, from 9 May 2031");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .contains("Harbour Monitor: 60 on 10 May 2031; 90 on 10 May 2031; 700 on 11 May 2031 (set aside), class"
                        + " mislabel; 130 on 12 May 2031 (scope change).")
                .contains("UN office, verified: 20 on 12 May 2031.")
                .contains("Policy attest/1 as of 12 May 2031: low 90, best 130, no upper bound stated.");
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
    }

    @Test
    void linesRunInStepsAndCarryNamesAndWordedNumbers() {
        Document svg = xml(StepChart.draw(usual(), 800));
        NodeList paths = svg.getElementsByTagName("path");
        assertThat(paths.getLength()).isEqualTo(2);
        for (int i = 0; i < paths.getLength(); i++) {
            assertThat(((Element) paths.item(i)).getAttribute("d"))
                    .matches("M[0-9.]+ [0-9.]+(?:H[0-9.]+V[0-9.]+)*H[0-9.]+");
        }
        assertThat(texts(svg))
                .contains(">60", "90+", "130", "20", "Harbour Monitor", "UN office", "verified", "open", "scope change")
                .doesNotContain("700");
    }

    @Test
    void anOpenTopFadesAndAStatedOneDoesNot() {
        assertThat(StepChart.draw(usual(), 800)).contains("url(#open)");
        Chart closed = usual().withBand(List.of(
                new Chart.Band(LocalDate.parse("2031-05-12"), 90, OptionalLong.of(130), OptionalLong.of(150))));
        assertThat(StepChart.draw(closed, 800)).doesNotContain("url(#open)").doesNotContain(">open<");
    }

    @Test
    void peopleBeginAtNothing() {
        Scale scale = Scale.of(LocalDate.parse("2031-05-10"), LocalDate.parse("2031-05-12"), 1_340, 0, 300, 0, 100);
        assertThat(scale.people()).containsExactly(0L, 500L, 1_000L, 1_500L);
        assertThat(scale.y(0)).isEqualTo(100);
        assertThat(scale.y(1_500)).isZero();
        assertThat(scale.x(LocalDate.parse("2031-05-11"), 0.5)).isEqualTo(150);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 800, 1_200})
    void nothingStandsOutsideTheDrawing(int width) {
        Document svg = xml(StepChart.draw(usual(), width));
        NodeList nodes = svg.getElementsByTagName("text");
        double height = Double.parseDouble(svg.getDocumentElement().getAttribute("height"));
        for (int i = 0; i < nodes.getLength(); i++) {
            Element text = (Element) nodes.item(i);
            assertThat(Double.parseDouble(text.getAttribute("x"))).isBetween(0.0, (double) width);
            assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, height);
        }
    }

    @Test
    void wordsOfReportsAreOnlyWords() {
        Chart hostile =
                chart(HOSTILE, List.of(), line(HOSTILE, false, step("2031-05-10", Wording.EXACT, 3, Kind.FIRST)));
        String svg = StepChart.draw(hostile, 800);
        assertThat(xml(svg).getElementsByTagName("script").getLength()).isZero();
        assertThat(svg).doesNotContain("\u001B").doesNotContain("\u202E");
        String graph = SourceGraph.draw(incident(HOSTILE), sources(HOSTILE), ACTORS, 800);
        assertThat(xml(graph).getElementsByTagName("script").getLength()).isZero();
        assertThat(SourceDot.draw(incident("\"; evil [label=\"x\\"), sources("a\\\"b")))
                .contains("label=\"\\\"; evil [label=\\\"x\\\\\";")
                .contains("label=\"a\\\\\\\"b (monitor)\"");
    }

    @Test
    void theSameInAnyLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String before = StepChart.draw(usual(), 800);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(StepChart.draw(usual(), 800)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Sources sources(String origin) {
        Echo echo = new Echo("c-2", Optional.of("c-1"), Echo.Evidence.NUMBER_SET, "", List.of(45L, 120L));
        return new Sources(
                2,
                List.of(new Sources.Origin(
                        Optional.of(origin),
                        Optional.of(Actors.Kind.MONITOR),
                        false,
                        List.of(
                                new Sources.Carrier("a.txt", List.of("Wire"), List.of(), List.of("c-1"), List.of()),
                                new Sources.Carrier(
                                        "b.txt",
                                        List.of(),
                                        List.of(new Sources.Link(echo, Optional.of("a.txt"))),
                                        List.of("c-2"),
                                        List.of())),
                        List.of(new Sources.Line(Harm.KILLED, "civilian")),
                        Optional.empty(),
                        List.of("a.txt", "b.txt"))),
                List.of());
    }

    @Test
    void aGraphMarksWhatWasWorkedOutInWordsAndDashes() {
        String svg = SourceGraph.draw(incident("Harbour"), sources("Harbour Monitor"), ACTORS, 800);
        assertThat(texts(xml(svg)))
                .contains("Harbour Monitor", "monitor", "via Wire", "inferred: same numbers 45, 120");
        assertThat(svg).contains("stroke-dasharray=\"5 4\"");
        assertThat(xml(svg).getElementsByTagName("desc").item(0).getTextContent())
                .contains(
                        "Harbour Monitor (monitor) is carried by a.txt via Wire, b.txt (inferred: same numbers 45, 120).");
        assertThat(SourceDot.draw(incident("Harbour"), sources("Harbour Monitor")))
                .contains("  o0 -> \"via Wire\";")
                .contains("  \"via Wire\" -> \"report a.txt\";")
                .contains("  o0 -> \"report b.txt\" [style=dashed, label=\"inferred: same numbers 45, 120\"];");
    }

    @Test
    void coloursKeepTheirDistanceFromWhite() {
        for (String color : List.of("#0072B2", "#009E73", "#D55E00", "#000000", Palette.QUIET)) {
            assertThat(contrast(color)).as(color).isGreaterThanOrEqualTo(3.0);
        }
        assertThat(contrast(Palette.TEXT)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Palette.QUIET)).isGreaterThanOrEqualTo(4.5);
    }

    /** Contrast on white, by WCAG 2.2. */
    private static double contrast(String color) {
        double light = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            light += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return 1.05 / (light + 0.05);
    }
}
