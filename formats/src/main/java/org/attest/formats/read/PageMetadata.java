package org.attest.formats.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.core.text.PublicationDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What a page says of itself, in its head and in its marks. Never a guess: what is not said is empty. */
final class PageMetadata {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> DATE_NAMES = List.of(
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "dcterms.created",
            "dc.date.created",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "og:published_time",
            "datepublished",
            "date");

    private final Document page;
    private final List<JsonNode> linkedData;

    PageMetadata(Document page) {
        this.page = page;
        this.linkedData = linkedData(page);
    }

    /** The headline: the one heading of the first rank, else what the metadata call it, else the window's title. */
    Optional<String> title() {
        Elements inArticle = page.select("article h1, main h1");
        Elements headings = inArticle.isEmpty() ? page.select("h1") : inArticle;
        Optional<String> heading = headings.size() == 1 ? words(PageText.of(headings.get(0))) : Optional.empty();
        return heading.or(() -> inLinkedData("headline"))
                .or(() -> meta("property", "og:title"))
                .or(() -> words(page.title()))
                .map(title -> title.replace('\n', ' ').replace('\t', ' '));
    }

    Optional<PublicationDate> published() {
        return dated(meta("property", "article:published_time"), "article:published_time")
                .or(() -> dated(inLinkedData("datePublished"), "JSON-LD datePublished"))
                .or(() -> dated(meta("itemprop", "datePublished"), "datePublished"))
                .or(this::named)
                .or(this::timeElement);
    }

    private Optional<PublicationDate> named() {
        return DATE_NAMES.stream()
                .flatMap(name -> Stream.of("name", "property")
                        .map(attribute -> dated(meta(attribute, name), name))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    /** A time element of the article itself, marked as the date of publication if any is; never one of a list of other stories. */
    private Optional<PublicationDate> timeElement() {
        Elements times = page.select("time[datetime]");
        times.removeIf(time -> time.closest("nav, aside, footer, li") != null);
        return Stream.of("[itemprop=datePublished], [pubdate]", "article *, main *", "*")
                .flatMap(where -> times.stream().filter(time -> time.is(where)))
                .map(time -> dated(words(time.attr("datetime")), "time element"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<PublicationDate> dated(Optional<String> written, String source) {
        Optional<LocalDate> day = written.flatMap(PublishedDay::parse);
        return day.map(d -> PublicationDate.metadata(d, "the page's own metadata (" + source + ")"));
    }

    Optional<String> url() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        return Optional.ofNullable(canonical)
                .flatMap(link -> words(link.attr("href")))
                .filter(PageMetadata::isAddress)
                .or(() -> meta("property", "og:url").filter(PageMetadata::isAddress));
    }

    private static boolean isAddress(String words) {
        return words.regionMatches(true, 0, "http://", 0, 7) || words.regionMatches(true, 0, "https://", 0, 8);
    }

    Optional<String> outlet() {
        return meta("property", "og:site_name")
                .or(() -> firstInLinkedData(node -> text(node.path("publisher").path("name"))));
    }

    Optional<String> language() {
        Element html = page.selectFirst("html[lang]");
        return Optional.ofNullable(html).flatMap(element -> words(element.attr("lang")));
    }

    private Optional<String> meta(String attribute, String name) {
        for (Element meta : page.select("meta[content]")) {
            if (meta.attr(attribute).strip().equalsIgnoreCase(name)) {
                Optional<String> content = words(meta.attr("content"));
                if (content.isPresent()) {
                    return content;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> inLinkedData(String field) {
        return firstInLinkedData(node -> text(node.path(field)));
    }

    private Optional<String> firstInLinkedData(Function<JsonNode, Optional<String>> value) {
        return linkedData.stream().map(value).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? words(node.asText()) : Optional.empty();
    }

    private static Optional<String> words(String words) {
        return Optional.of(words.strip()).filter(w -> !w.isEmpty());
    }

    /** The objects of the page's JSON-LD: each block's own, its list's or its {@code @graph}'s, not those nested in them. */
    private static List<JsonNode> linkedData(Document page) {
        List<JsonNode> objects = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data()), objects);
            } catch (JsonProcessingException e) {
                continue; // Broken JSON-LD says nothing; the page's text is still good.
            }
        }
        objects.sort((a, b) -> Boolean.compare(isReport(b), isReport(a)));
        return objects;
    }

    private static void collect(JsonNode node, List<JsonNode> objects) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, objects));
        } else if (node.isObject()) {
            objects.add(node);
            if (node.path("@graph").isArray()) {
                node.path("@graph").forEach(item -> {
                    if (item.isObject()) {
                        objects.add(item);
                    }
                });
            }
        }
    }

    private static boolean isReport(JsonNode node) {
        String type = node.path("@type").toString();
        return type.contains("Article") || type.contains("Report") || type.contains("BlogPosting");
    }
}
