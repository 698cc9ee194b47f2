package org.attest.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.attest.core.text.PublicationDate;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    private static final String FILLER = "The road through the valley was closed for most of the day, and people walked"
            + " home across the fields, carrying what they could, while the wind rose from the north.";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>Mill fire | Valley Paper</title>
            <link rel="canonical" href="https://valley.example/mill-fire">
            <meta property="og:site_name" content="Valley Paper">%s
            <style>p { color: grey }</style><script>var dead = 99;</script></head>
            <body><nav><ul><li><a href="/">Home</a></li><li>10 best walks</li></ul></nav>
            <article><h1>Four die in  mill fire</h1>
            <p>Four people&nbsp;died \uD83D\uDE4F on
               Monday, <b>the mayor</b> said. %s</p>
            <h2>What is known</h2>
            <ul><li>Two were hurt, %s</li><li>One is missing, %s</li></ul>
            <p>قُتل أربعة أشخاص<br>%s</p>
            <script>document.write("88 dead")</script></article>
            <footer>Rated by 1,210 readers</footer></body></html>
            """;

    private static String page(String head) {
        return PAGE.formatted(head, FILLER, FILLER, FILLER, FILLER);
    }

    private static Optional<PublicationDate> published(String head) {
        return Collected.of("page.html", page(head)).only().published();
    }

    @Test
    void addressesOfStoriesElsewhereStandAfterTheTextAndMoveNothing() {
        String body = "<h1>Mill fire</h1><p>Nine people died when the mill burned, the district said on Monday.</p>"
                + "<p>It was told <a href='https://post.example/news/mill-fire-kills-12-guards'>first here</a>, "
                + "<a href='https://post.example/n/77'>later there</a> and <a href='/our-own-old-story'>by us</a>.</p>";
        String page = "<html><head><title>Mill fire</title></head><body><article>" + body + "</article></body></html>";
        assertThat(Collected.of("page.html", page).only().text())
                .isEqualTo("Nine people died when the mill burned, the district said on Monday.\n"
                        + "It was told first here, later there and by us.\n"
                        + "https://post.example/news/mill-fire-kills-12-guards");
    }

    @Test
    void drawsTheMainTextOneBlockALine() {
        var document = Collected.of("page.html", page("")).only();
        assertThat(document.text().split("\n"))
                .containsExactly(
                        "Four people\u00A0died \uD83D\uDE4F on Monday, the mayor said. " + FILLER,
                        "What is known",
                        "Two were hurt, " + FILLER,
                        "One is missing, " + FILLER,
                        "قُتل أربعة أشخاص",
                        FILLER);
    }

    @Test
    void takesHeadlineAddressOutletAndLanguageFromThePage() {
        var document = Collected.of("saved/page.html", page("")).only();
        assertThat(document.id()).isEqualTo("page.html");
        assertThat(document.title()).hasValue("Four die in mill fire");
        assertThat(document.url()).hasValue("https://valley.example/mill-fire");
        assertThat(document.outlet()).hasValue("Valley Paper");
        assertThat(document.language()).hasValue("en-GB");
        assertThat(document.published()).isEmpty();
    }

    @Test
    void takesTheDayFromTheMetadataAndSaysWhich() {
        var day = LocalDate.of(2024, 2, 3);
        assertThat(published("<meta property=\"article:published_time\" content=\"2024-02-03T23:40:00-05:00\">"))
                .hasValue(PublicationDate.metadata(day, "the page's own metadata (article:published_time)"));
        assertThat(published("<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebSite\"},"
                        + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-02-03\"}]}</script>"))
                .hasValue(PublicationDate.metadata(day, "the page's own metadata (JSON-LD datePublished)"));
        assertThat(published("<meta name=\"DC.date\" content=\"3 February 2024\">"))
                .hasValue(PublicationDate.metadata(day, "the page's own metadata (dc.date)"));
    }

    @Test
    void passesOverDatesThatAreNone() {
        assertThat(published(
                        "<meta name=\"date\" content=\"yesterday\"><script type=\"application/ld+json\">{\"</script>"
                                + "<meta name=\"pubdate\" content=\"2024-02-30\">"))
                .isEmpty();
    }

    @Test
    void takesTheTimeElementOfTheArticleNotThatOfOtherStories() {
        String html = page("").replace("<nav>", "<nav><time datetime=\"2020-01-01\">old</time>")
                .replace("</h1>", "</h1><time datetime=\"2024-02-03T10:00Z\">Saturday</time>");
        assertThat(Collected.of("page.html", html).only().published())
                .map(PublicationDate::earliest)
                .hasValue(LocalDate.of(2024, 2, 3));
    }

    @Test
    void obeysTheCharsetThePageDeclares() {
        String html = page("").replace("utf-8", "iso-8859-1")
                .replace("Monday", "\u201CMonday\u201D")
                .replace("\uD83D\uDE4F", "")
                .replace("قُتل أربعة أشخاص", "café");
        byte[] bytes = html.getBytes(Charset.forName("windows-1252"));
        assertThat(Collected.of("page.html", bytes).only().text())
                .contains("\u201CMonday\u201D")
                .contains("café");
    }

    @Test
    void reportsAPageThatIsNotInItsCharset() {
        byte[] bytes = page("").replace("Monday", "caf\u00E9").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Collected.of("page.html", bytes).messages().get(0))
                .startsWith("page.html:9: The text is not UTF-8 (byte offset ")
                .contains("0xE9");
    }

    @Test
    void fallsBackToTheBodyWithoutItsNavigation() {
        String html = "<html><body><nav>Home</nav><div>Two died.</div><footer>Contact</footer></body></html>";
        assertThat(Collected.of("short.html", html).only().text()).isEqualTo("Two died.");
    }

    @Test
    void knowsAPageByItsContentWhateverItsName() {
        String html =
                "\uFEFF\n <?xml version=\"1.0\"?><!-- saved --><!DOCTYPE HTML><html><body><p>Two died.</p></body></html>";
        assertThat(Collected.of("saved.txt", html).only().text()).isEqualTo("Two died.");
    }

    @Test
    void reportsAPageWithoutText() {
        String html = "<html><body><script>draw()</script><div hidden>x</div></body></html>";
        assertThat(Collected.of("app.html", html).messages().get(0)).contains("the page has no text");
    }

    @Test
    void readsRowsOfTablesWithTheirCellsApart() {
        String html =
                "<html><body><table><tr><th>Killed</th><td>12</td></tr><tr><th>Hurt</th><td>3</td></tr></table></body>";
        assertThat(Collected.of("t.html", html).only().text()).isEqualTo("Killed\t12\nHurt\t3");
    }

    @Test
    void survivesBrokenAndDeepPages() {
        String deep = "<html><body>" + "<div><b>".repeat(20_000) + "Two died.";
        assertThat(Collected.of("deep.html", deep).only().text()).contains("Two died.");
        assertThat(Collected.of("cut.html", page("").substring(0, 900)).documents)
                .hasSize(1);
    }

    @Test
    void givesTheSameDocumentForTheSameBytes() {
        assertThat(Collected.of("p.html", page("")).documents)
                .usingRecursiveComparison()
                .isEqualTo(Collected.of("p.html", page("")).documents);
    }
}
