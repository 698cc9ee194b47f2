package org.attest.formats.read;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The visible words under an element, each block on a line of its own. Nothing is added but line feeds between blocks and tabs
 * between the cells of a row. HTML blanks are collapsed as a browser does; no-break spaces and all other characters stay.
 */
final class PageText implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "form",
            "button",
            "select",
            "textarea",
            "input");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    private int unseen;
    private String pending = "";

    private PageText() {}

    /** The text; empty when nothing is visible. No blank line, and no blank at either end of a line. */
    static String of(Element root) {
        PageText page = new PageText();
        NodeTraversor.traverse(page, root);
        return page.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            if (unseen > 0 || hidden(element)) {
                unseen++;
            } else {
                separate(element);
            }
        } else if (unseen == 0 && node instanceof TextNode words) {
            append(words.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (unseen > 0) {
                unseen--;
            } else {
                separate(element);
            }
        }
    }

    private void separate(Element element) {
        if (CELLS.contains(element.normalName())) {
            pend("\t");
        } else if (element.isBlock() || element.nameIs("br")) {
            pend("\n");
        }
    }

    /** The strongest separator met since the last word is the one written. */
    private void pend(String separator) {
        if (!pending.equals("\n") && !(pending.equals("\t") && separator.equals(" "))) {
            pending = separator;
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                pend(" ");
                continue;
            }
            if (!text.isEmpty()) {
                text.append(pending);
            }
            pending = "";
            text.append(c);
        }
    }

    private static boolean hidden(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none");
    }
}
