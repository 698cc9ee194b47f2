package org.attest.core.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.match.Node;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.PlaceMention;
import org.attest.core.place.Precision;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * Finds where the harm was done. A name with several places is the one in the country the report names most; a sentence that names no
 * place inherits those the report named first.
 */
final class PlaceReader {
    private final Document document;
    private final Gazetteer gazetteer;
    private final Map<String, Integer> countries = new HashMap<>();
    private List<PlaceMention> carried = List.of();
    private boolean carriedFromHarm;
    private Part part = Part.TITLE;

    PlaceReader(Document document, Gazetteer gazetteer, List<SentenceReading> sentences) {
        this.document = document;
        this.gazetteer = gazetteer;
        for (SentenceReading sentence : sentences) {
            for (Node node : sentence.analysis().nodes()) {
                for (Node place : node.inside("PLACE")) {
                    List<Place> candidates = gazetteer.named(name(place));
                    if (candidates.size() == 1) {
                        candidates.get(0).country().ifPresent(c -> countries.merge(c, 1, Integer::sum));
                    }
                }
            }
        }
    }

    private static String name(Node place) {
        return place.as("PLACE").get("place").orElse("");
    }

    /** The places of the harm of one draft; the draft's sentence first, else what the report named before. */
    List<PlaceMention> read(Draft draft, List<Voice> voices) {
        List<PlaceMention> here = new ArrayList<>();
        for (Node node : draft.sentence().surface("PLACE")) {
            if (voices.stream().noneMatch(voice -> isWhereSpoken(node.span(), voice, draft))) {
                here.add(mention(draft.sentence().part(), node, PlaceMention.Role.HARM));
            }
        }
        List<PlaceMention> after = here.stream()
                .filter(p -> p.span().start() >= draft.victim().span().start())
                .toList();
        List<PlaceMention> chosen = closest(after.isEmpty() ? here : after);
        if (chosen.isEmpty()) {
            return joined(asWritten(draft), carried);
        }
        boolean country = chosen.stream().allMatch(PlaceReader::isCountry);
        if (!carriedFromHarm && !(country && !carried.isEmpty())) {
            carried = chosen.stream()
                    .map(p -> p.withRole(PlaceMention.Role.CARRIED))
                    .toList();
            carriedFromHarm = !country;
        }
        return chosen;
    }

    /** Names and descriptions that no gazetteer has, kept as written: "the village of X", "mountain villages". */
    private List<PlaceMention> asWritten(Draft draft) {
        Part part = draft.sentence().part();
        String words = document.part(part);
        return draft.sentence().found("place").stream()
                .map(where -> where.all("n"))
                .map(named ->
                        named.get(0).span().cover(named.get(named.size() - 1).span()))
                .filter(span ->
                        !span.overlaps(draft.victim().span()) || draft.victim().is("EVENT"))
                .map(span -> new PlaceMention(span.in(words), span, Optional.empty(), PlaceMention.Role.HARM))
                .toList();
    }

    private static List<PlaceMention> joined(List<PlaceMention> first, List<PlaceMention> then) {
        List<PlaceMention> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    /**
     * Where somebody spoke: "an official in the capital put the toll at nine", "..., an official told reporters in the capital".
     */
    private static boolean isWhereSpoken(Span place, Voice voice, Draft draft) {
        boolean spokenAfter = voice.extent().start() > draft.extent().end()
                && place.start() > voice.extent().start();
        boolean betweenSourceAndCue = voice.extent().contains(place)
                && !voice.extent().overlaps(draft.victim().span());
        return spokenAfter || betweenSourceAndCue;
    }

    /** Takes the places of a sentence without harm as those of the report, until a harm names its own. The title's are its own. */
    void pass(SentenceReading sentence) {
        if (sentence.part() != part) {
            part = sentence.part();
            carried = List.of();
            carriedFromHarm = false;
        }
        List<PlaceMention> here = sentence.surface("PLACE").stream()
                .map(node -> mention(sentence.part(), node, PlaceMention.Role.CARRIED))
                .toList();
        if (!here.isEmpty() && (carried.isEmpty() || carried.stream().allMatch(PlaceReader::isCountry))) {
            carried = closest(here);
        }
    }

    private static List<PlaceMention> closest(List<PlaceMention> places) {
        List<PlaceMention> inside = places.stream().filter(p -> !isCountry(p)).toList();
        return inside.isEmpty() ? places : inside;
    }

    private static boolean isCountry(PlaceMention mention) {
        return mention.place().filter(p -> p.precision() == Precision.COUNTRY).isPresent();
    }

    private PlaceMention mention(Part part, Node node, PlaceMention.Role role) {
        List<Place> candidates = gazetteer.named(name(node));
        int most = candidates.stream().mapToInt(this::votes).max().orElse(0);
        Optional<Place> likeliest =
                candidates.stream().filter(place -> votes(place) == most).findFirst();
        Span span = node.span();
        return new PlaceMention(span.in(document.part(part)), span, likeliest, role);
    }

    private int votes(Place place) {
        return place.country().map(c -> countries.getOrDefault(c, 0)).orElse(0);
    }
}
