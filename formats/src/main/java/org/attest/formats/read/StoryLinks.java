package org.attest.formats.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The addresses of other sites' stories that a page's main part links to. An address is often all that is left of what a story said
 * when it was cited: its headline, and sometimes its number.
 */
final class StoryLinks {
    private static final int MOST = 40;
    private static final int LONGEST = 400;

    /** Three words or more of a headline. */
    private static final Pattern HEADLINE = Pattern.compile("[\\p{L}\\p{N}]+(?:[-_][\\p{L}\\p{N}]+){2,}");

    private StoryLinks() {}

    /** Each once, in the order of the page; without those that stand in the text, and those of the page's own site. */
    static List<String> of(Document page, Optional<String> own, String text) {
        Element main = page.selectFirst("main, article, [role=main]");
        Set<String> addresses = new LinkedHashSet<>();
        for (Element link : (main == null ? page : main).select("a[href]")) {
            String address = link.attr("href").strip();
            boolean elsewhere = site(address)
                    .filter(site -> !site.equals(own.flatMap(StoryLinks::site).orElse("")))
                    .isPresent();
            if (elsewhere && address.length() <= LONGEST && isStory(address) && !text.contains(address)) {
                addresses.add(address);
            }
        }
        return addresses.stream().limit(MOST).toList();
    }

    private static boolean isStory(String address) {
        return address.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '"')
                && HEADLINE.matcher(address.replaceFirst("^https?://[^/]*", "")).find();
    }

    private static Optional<String> site(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web
                    ? Optional.ofNullable(uri.getHost()).map(host -> host.toLowerCase(Locale.ROOT))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
