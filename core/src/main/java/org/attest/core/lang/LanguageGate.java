package org.attest.core.lang;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.text.Document;

/**
 * Tells the language of a report by its script, then its stop words, then what is said of it. Not a guesser: unless the words speak
 * clearly for another language, a report counts as one in a language that is read. Mixed, short and all-capital texts are therefore
 * read. Looks at the title and at most 6,000 characters of the text. Safe for use by several threads.
 */
public final class LanguageGate {
    /** Fewer letters say nothing. */
    private static final int FEWEST_LETTERS = 12;
    /** A text with this share of its letters in a script that is read is not refused for its script. */
    private static final double READABLE = 0.2;
    /** How often another language must show, in how many words, how much oftener than one that is read, in which share of all. */
    private static final int FEWEST_WORDS = 4;

    private static final int FEWEST_KINDS = 3;
    private static final int TIMES = 4;
    private static final double SHARE = 0.12;

    private final List<Language> read;
    private final List<Language> all;
    private final Map<String, Long> languagesOf = new HashMap<>();

    /**
     * @param read the languages that are read, at least one; the first is that of a text that says nothing
     * @param known other languages that can be named, those likelier in a script first; one that is read is passed over
     */
    public LanguageGate(List<Language> read, List<Language> known) {
        this.read = List.copyOf(read);
        List<Language> both = new ArrayList<>(read);
        known.stream()
                .filter(language -> read.stream().noneMatch(r -> r.tag().equals(language.tag())))
                .forEach(both::add);
        this.all = List.copyOf(both);
        if (read.isEmpty() || all.size() > Long.SIZE) {
            throw new IllegalArgumentException("From 1 to 64 languages can be told apart, not " + all.size() + ".");
        }
        for (int i = 0; i < all.size(); i++) {
            long bit = 1L << i;
            all.get(i).stopWords().forEach(word -> languagesOf.merge(word, bit, (a, b) -> a | b));
        }
    }

    /** The language of a report; when in doubt one that is read. */
    public Language of(Document document) {
        LanguageSample sample = new LanguageSample(languagesOf, read.size(), document);
        if (sample.plainlyRead().isPresent()) {
            return all.get(sample.plainlyRead().getAsInt());
        }
        if (sample.letters() >= FEWEST_LETTERS) {
            Optional<Language> byScript = byScript(sample);
            if (byScript.isPresent()) {
                return byScript.get();
            }
            Optional<Language> byWords = byWords(sample);
            if (byWords.isPresent()) {
                return byWords.get();
            }
        }
        return stated(document, sample).orElse(read.get(0));
    }

    /** True when there is a pack for it. */
    public boolean isRead(Language language) {
        return read.contains(language);
    }

    private Optional<Language> byScript(LanguageSample sample) {
        long readable = read.stream()
                .flatMap(language -> language.scripts().stream())
                .distinct()
                .mapToLong(sample::letters)
                .sum();
        if (readable >= READABLE * sample.letters()) {
            return Optional.empty();
        }
        Language likeliest = null;
        for (Language language : all) {
            if (sample.letters(language.scripts().get(0)) >= READABLE * sample.letters() / 2
                    && (likeliest == null
                            || sharesScript(language, likeliest) && hits(sample, language) > hits(sample, likeliest))) {
                likeliest = language;
            }
        }
        return Optional.ofNullable(likeliest);
    }

    private static boolean sharesScript(Language a, Language b) {
        return a.scripts().get(0) == b.scripts().get(0);
    }

    private long hits(LanguageSample sample, Language language) {
        return sample.hits(all.indexOf(language));
    }

    private Optional<Language> byWords(LanguageSample sample) {
        int ours = 0;
        for (int i = 1; i < read.size(); i++) {
            ours = sample.hits(i) > sample.hits(ours) ? i : ours;
        }
        int likeliest = -1;
        for (int i = read.size(); i < all.size(); i++) {
            if (isPlain(sample, i, ours) && (likeliest < 0 || sample.hits(i) > sample.hits(likeliest))) {
                likeliest = i;
            }
        }
        if (likeliest >= 0) {
            return Optional.of(all.get(likeliest));
        }
        return isAhead(sample, ours) ? Optional.of(all.get(ours)) : Optional.empty();
    }

    private static boolean isPlain(LanguageSample sample, int other, int ours) {
        long own = sample.hits(other, ours);
        return own >= FEWEST_WORDS
                && sample.kinds(other, ours) >= FEWEST_KINDS
                && own > TIMES * sample.hits(ours, other)
                && own >= SHARE * sample.words();
    }

    private boolean isAhead(LanguageSample sample, int ours) {
        for (int i = read.size(); i < all.size(); i++) {
            if (sample.hits(i, ours) >= sample.hits(ours, i)) {
                return false;
            }
        }
        return true;
    }

    /** What was said of the report, when it can be: a language known here, in the script of the text. */
    private Optional<Language> stated(Document document, LanguageSample sample) {
        String tag = document.language()
                .map(words -> words.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
                .orElse("");
        return all.stream()
                .filter(language -> language.tag().equals(tag))
                .filter(language -> sample.letters() == 0 || hasLetters(sample, language.scripts()))
                .findFirst();
    }

    private static boolean hasLetters(LanguageSample sample, List<UnicodeScript> scripts) {
        return scripts.stream().mapToLong(sample::letters).sum() >= sample.letters() / 2;
    }
}
