package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.Precision;
import org.attest.core.text.Span;

/** The places that words name, whether or not a claim rests on those words. The longest name wins; countries are left out. */
record PlaceNames(Gazetteer gazetteer) {
    private static final int LONGEST = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.]|['\u2019-](?=\\p{L}))*+");

    /** A name with every place that has it. */
    record Named(Span span, List<Place> places) {}

    /** In reading order; spans index the words given. */
    List<Named> in(String words) {
        List<Span> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            tokens.add(new Span(word.start(), word.end()));
        }
        List<Named> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Named> named = longest(words, tokens, at);
            named.ifPresent(found::add);
            int end = named.map(name -> name.span().end()).orElse(tokens.get(at).end());
            while (at < tokens.size() && tokens.get(at).start() < end) {
                at++;
            }
        }
        return found;
    }

    private Optional<Named> longest(String words, List<Span> tokens, int first) {
        if (!Character.isUpperCase(words.charAt(tokens.get(first).start()))) {
            return Optional.empty();
        }
        for (int last = Math.min(first + LONGEST, tokens.size()) - 1; last >= first; last--) {
            Span span = tokens.get(first).cover(tokens.get(last));
            List<Place> places = places(span.in(words));
            if (!places.isEmpty()) {
                return Optional.of(new Named(span, places));
            }
        }
        return Optional.empty();
    }

    private List<Place> places(String name) {
        String written = name.replace('\u2019', '\'').replaceAll("[.]$", "");
        List<Place> known = gazetteer.named(written);
        boolean shouted = known.isEmpty() && written.equals(written.toUpperCase(Locale.ROOT));
        return (shouted ? gazetteer.named(titled(written)) : known)
                .stream()
                        .filter(place -> place.precision() != Precision.COUNTRY
                                && place.country().isPresent())
                        .toList();
    }

    /** HILL TOWN as Hill Town. */
    private static String titled(String shouted) {
        StringBuilder titled = new StringBuilder(shouted.toLowerCase(Locale.ROOT));
        for (int i = 0; i < titled.length(); i++) {
            if (i == 0 || !Character.isLetter(titled.charAt(i - 1)) && titled.charAt(i - 1) != '\'') {
                titled.setCharAt(i, Character.toUpperCase(titled.charAt(i)));
            }
        }
        return titled.toString();
    }
}
