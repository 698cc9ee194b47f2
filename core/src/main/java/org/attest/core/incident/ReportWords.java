package org.attest.core.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.attest.core.text.Document;

/**
 * What is kept of a report's words to tell how much it is like others: numbers for its words and for its pairs of capitalised words, phrase
 * by phrase, so that page furniture can be left out later.
 *
 * @param day of publication, the last it can be, in days from 1 January 1970
 */
record ReportWords(OptionalLong day, List<Said> phrases) {
    private static final Pattern SEGMENT = Pattern.compile(" +(?:[-|:–—•»]+) +");

    /** A headline says it twice. */
    private static final int TITLE = 2;

    /**
     * One phrase.
     *
     * @param times how much each of its words counts
     * @param ends how it begins and how it ends
     */
    record Said(int times, List<Integer> ends, List<Integer> words, List<Integer> names) {
        Said {
            ends = List.copyOf(ends);
            words = List.copyOf(words);
            names = List.copyOf(names);
        }

        private static Said of(Phrase phrase, int times) {
            return new Said(
                    times,
                    phrase.ends().stream().map(WordCode::shortOf).toList(),
                    phrase.words().stream()
                            .filter(word -> word.length() > 1)
                            .map(word -> WordCode.shortOf(word.toLowerCase(Locale.ROOT)))
                            .toList(),
                    times == TITLE
                            ? List.of()
                            : phrase.names().stream().map(WordCode::shortOf).toList());
        }
    }

    ReportWords {
        phrases = List.copyOf(phrases);
    }

    static ReportWords of(Document document) {
        List<Said> phrases = new ArrayList<>();
        String title = SEGMENT.matcher(document.title().orElse("")).replaceAll("\n");
        Phrase.of(title).forEach(phrase -> phrases.add(Said.of(phrase, TITLE)));
        Phrase.of(document.text()).forEach(phrase -> phrases.add(Said.of(phrase, 1)));
        Optional<LocalDate> day = document.published().map(date -> date.latest());
        return new ReportWords(
                day.isEmpty() ? OptionalLong.empty() : OptionalLong.of(day.get().toEpochDay()), phrases);
    }

    /** How its phrases begin and end, each once. */
    Set<Integer> ends() {
        Set<Integer> ends = new HashSet<>();
        phrases.forEach(phrase -> ends.addAll(phrase.ends()));
        return ends;
    }

    /** Its words, with how often each is said. */
    Map<Integer, Integer> words(IntPredicate furniture) {
        Map<Integer, Integer> bag = new HashMap<>();
        for (Said phrase : phrases) {
            if (isNews(phrase, furniture)) {
                phrase.words().forEach(word -> bag.merge(word, phrase.times(), Integer::sum));
            }
        }
        return bag;
    }

    /** Its pairs of capitalised words, with how often each is said. */
    Map<Integer, Integer> names(IntPredicate furniture) {
        Map<Integer, Integer> bag = new HashMap<>();
        for (Said phrase : phrases) {
            if (isNews(phrase, furniture)) {
                phrase.names().forEach(name -> bag.merge(name, 1, Integer::sum));
            }
        }
        return bag;
    }

    private static boolean isNews(Said phrase, IntPredicate furniture) {
        return phrase.ends().stream().noneMatch(furniture::test);
    }
}
