package org.attest.formats.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.dankito.readability4j.Readability4J;
import org.attest.core.text.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * A web page: its main text, each paragraph, heading and list item on a line of its own, without navigation, scripts and styles;
 * what the page says of its headline, day, address, outlet and language. Nothing is fetched. Where no main text can be told from
 * the rest, the whole body is taken, without navigation and footer. After it stand, one a line, the addresses of other sites' stories
 * that the page links to and does not print. Offsets index the text drawn.
 */
public final class HtmlReader implements DocumentReader {
    private static final String NO_ADDRESS = "https://page.invalid/";
    private static final String AROUND = "nav, [role=navigation], body > footer, [role=contentinfo]";
    private static final String BESIDE = "aside, [role=complementary]";
    private static final int DEEPEST = 200;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public boolean reads(Head head) {
        return head.extensionIn(".html", ".htm", ".xhtml") || begins(head.start());
    }

    private static boolean begins(String start) {
        String rest = start;
        while (rest.startsWith("<!--") || rest.startsWith("<?")) {
            String close = rest.startsWith("<?") ? "?>" : "-->";
            int end = rest.indexOf(close);
            if (end < 0) {
                return false;
            }
            rest = rest.substring(end + close.length()).stripLeading();
        }
        return rest.regionMatches(true, 0, "<!doctype html", 0, 14)
                || rest.regionMatches(true, 0, "<html>", 0, 6)
                || rest.regionMatches(true, 0, "<html ", 0, 6);
    }

    @Override
    public void read(Input input, ReadSink sink) throws IOException {
        Optional<byte[]> whole = WholeFile.bytes(input, sink);
        if (whole.isEmpty()) {
            return;
        }
        byte[] bytes = whole.get();
        Charset charset = charset(bytes);
        StrictText decoded = StrictText.decode(bytes, charset);
        if (decoded.badByte().isPresent()) {
            int at = decoded.badByte().getAsInt();
            sink.problem(StrictText.badByte(input.file(), StrictText.lineOf(bytes, at), at, bytes[at], charset));
            return;
        }
        String html = decoded.text().orElseThrow();
        Optional<Document> document = draw(input.baseName(), html.startsWith("\uFEFF") ? html.substring(1) : html);
        if (document.isEmpty()) {
            sink.problem(Problem.inFile(
                    input.file(),
                    "There is nothing to read: the page has no text.",
                    "Maybe its text is drawn by a script: save the page from a browser."));
            return;
        }
        sink.document(new ReadDocument(document.get(), input.file(), OptionalInt.empty(), id(), bytes));
    }

    /** The charset the bytes declare, else UTF-8. As in browsers, Latin-1 and ASCII mean Windows-1252. */
    private static Charset charset(byte[] bytes) throws IOException {
        Charset declared =
                Jsoup.parse(new ByteArrayInputStream(bytes), null, NO_ADDRESS).charset();
        boolean western = declared.equals(StandardCharsets.ISO_8859_1) || declared.equals(StandardCharsets.US_ASCII);
        return western ? Charset.forName("windows-1252") : declared;
    }

    private static Optional<Document> draw(String id, String html) {
        org.jsoup.nodes.Document page = Jsoup.parse(html, NO_ADDRESS);
        PageMetadata metadata = new PageMetadata(page);
        Optional<String> title = metadata.title();
        String text = withoutHeadline(mainText(page), title);
        if (StrictText.isBlank(text)) {
            return Optional.empty();
        }
        List<String> links = StoryLinks.of(withoutNavigation(page), metadata.url(), text);
        String whole = links.isEmpty() ? text : text + "\n" + String.join("\n", links);
        return Optional.of(new Document(
                id, whole, title, metadata.published(), metadata.url(), metadata.outlet(), metadata.language()));
    }

    private static String mainText(org.jsoup.nodes.Document page) {
        org.jsoup.nodes.Document inner = withoutNavigation(page);
        String main = readable(inner);
        if (!StrictText.isBlank(main)) {
            return main;
        }
        inner.select(BESIDE).remove();
        String body = PageText.of(inner.body());
        return StrictText.isBlank(body) ? PageText.of(page.body()) : body;
    }

    private static org.jsoup.nodes.Document withoutNavigation(org.jsoup.nodes.Document page) {
        org.jsoup.nodes.Document inner = page.clone();
        inner.select(AROUND).remove();
        return inner;
    }

    /**
     * What readability takes for the main text. Pages nobody foresaw make it throw, and nesting that no person wrote makes it take
     * time without end; they have no main text then.
     */
    private static String readable(org.jsoup.nodes.Document page) {
        int[] depth = {0};
        NodeTraversor.traverse((node, d) -> depth[0] = Math.max(depth[0], d), page);
        if (depth[0] > DEEPEST) {
            return "";
        }
        try {
            Element content =
                    new Readability4J(NO_ADDRESS, page.clone()).parse().getArticleContent();
            return content == null ? "" : PageText.of(content);
        } catch (RuntimeException e) {
            return "";
        }
    }

    /** The headline is read as the title; printed again as the first line, it would be read twice. */
    private static String withoutHeadline(String text, Optional<String> title) {
        int end = text.indexOf('\n');
        boolean repeated =
                end >= 0 && title.isPresent() && text.substring(0, end).equals(title.get());
        return repeated ? text.substring(end + 1) : text;
    }
}
