package org.attest.core.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.PlaceMention;
import org.attest.core.text.Span;

/** Where, as one line of words: ids of the gazetteer, {@code SY.latakia;SY.tartus}. */
final class PlaceWords {
    private PlaceWords() {}

    static String of(List<PlaceMention> places) {
        return places.isEmpty()
                ? ClaimField.NONE
                : places.stream()
                        .map(mention -> mention.place().map(Place::id).orElse(mention.text()))
                        .distinct()
                        .collect(Collectors.joining(";"));
    }

    /** @param span the words of the claim: a reviewer's place has no words of its own */
    static List<PlaceMention> parse(String value, Gazetteer gazetteer, Span span) {
        return value.equals(ClaimField.NONE)
                ? List.of()
                : Arrays.stream(value.split(";", -1))
                        .map(String::strip)
                        .map(word -> mention(place(word, gazetteer), span))
                        .toList();
    }

    private static PlaceMention mention(Place place, Span span) {
        return new PlaceMention(place.name(), span, Optional.of(place), PlaceMention.Role.HARM);
    }

    private static Place place(String word, Gazetteer gazetteer) {
        return gazetteer
                .byId(word)
                .or(() -> gazetteer.named(word).stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException("The gazetteer has no place called (" + word
                        + "). Maybe add it to gazetteer.tsv in the case's folder."));
    }
}
