package org.attest.core.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * What stands on the page of a report and points at other stories: lines that open with words of a link ("Related:"), the headlines
 * below such words, and teasers, which a page prints twice in a row. What shares words with the title is of the report nevertheless.
 */
final class SideMatter {
    /** Shorter words are found in any headline. */
    private static final int LONG_WORD = 5;

    private static final int SHARED_WORDS = 3;
    /** A shorter line told twice may be speech. */
    private static final int LONG_TEASER = 40;

    private final Document document;
    private final Set<String> title;
    private final Set<SentenceReading> aside = new HashSet<>();

    private SideMatter(Document document) {
        this.document = document;
        this.title = document.title().map(SideMatter::longWords).orElse(Set.of());
    }

    /** The sentences of the text that are of other stories. */
    static Set<SentenceReading> of(Document document, List<SentenceReading> sentences) {
        SideMatter matter = new SideMatter(document);
        matter.walk(paragraphs(sentences));
        return matter.aside;
    }

    private static List<List<SentenceReading>> paragraphs(List<SentenceReading> sentences) {
        List<List<SentenceReading>> paragraphs = new ArrayList<>();
        for (SentenceReading sentence : sentences) {
            if (sentence.part() != Part.TEXT) {
                continue;
            }
            if (paragraphs.isEmpty()
                    || !paragraphs.get(paragraphs.size() - 1).get(0).sameParagraph(sentence)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(sentence);
        }
        return paragraphs;
    }

    private void walk(List<List<SentenceReading>> paragraphs) {
        boolean below = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            List<SentenceReading> paragraph = paragraphs.get(i);
            String words = words(paragraph);
            boolean link = pointsAway(paragraph);
            below = link ? isHeading(paragraph) : below && !isProse(words);
            boolean twice =
                    words.length() >= LONG_TEASER && (isAt(paragraphs, i - 1, words) || isAt(paragraphs, i + 1, words));
            if ((link || below || twice) && !isOfTitle(words)) {
                aside.addAll(paragraph);
            }
        }
    }

    private boolean isAt(List<List<SentenceReading>> paragraphs, int index, String words) {
        return index >= 0
                && index < paragraphs.size()
                && words(paragraphs.get(index)).equals(words);
    }

    private static boolean pointsAway(List<SentenceReading> paragraph) {
        return paragraph.stream()
                .flatMap(sentence -> sentence.found("sets").stream())
                .anyMatch(node -> node.is("LINK"));
    }

    /** Nothing follows the words of the link: what it points at stands below. */
    private static boolean isHeading(List<SentenceReading> paragraph) {
        int end = paragraph.get(paragraph.size() - 1).sentence().span().end();
        return paragraph.stream()
                .flatMap(sentence -> sentence.found("sets").stream())
                .anyMatch(node -> node.is("LINK") && node.span().end() >= end - 1);
    }

    /** Ends as a sentence does; a headline does not. */
    private static boolean isProse(String words) {
        int last = words.codePointBefore(words.length());
        return !Character.isLetterOrDigit(last);
    }

    private boolean isOfTitle(String words) {
        return longWords(words).stream().filter(title::contains).count() >= SHARED_WORDS;
    }

    private String words(List<SentenceReading> paragraph) {
        Span first = paragraph.get(0).sentence().span();
        Span last = paragraph.get(paragraph.size() - 1).sentence().span();
        return new Span(first.start(), last.end()).in(document.text()).strip();
    }

    private static Set<String> longWords(String words) {
        Set<String> found = new HashSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() >= LONG_WORD) {
                found.add(word);
            }
        }
        return found;
    }
}
