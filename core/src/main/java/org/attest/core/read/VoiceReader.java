package org.attest.core.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Attribution;
import org.attest.core.match.Features;
import org.attest.core.match.Node;
import org.attest.core.text.Document;
import org.attest.core.text.Span;
import org.attest.core.time.Period;

/**
 * Finds who speaks in each sentence, in reading order. Descriptions resolve to organisations the report names: "the group" to the last
 * that spoke, "a monitoring organisation" to the only monitor in the report, "its director" to the organisation just named.
 */
final class VoiceReader {
    private final Document document;
    private final Actors actors;
    private final Optional<TimeResolver> times;
    private final Set<String> named = new LinkedHashSet<>();
    /** By their words in small letters. */
    private final Map<String, Voice> anonymous = new LinkedHashMap<>();

    private Optional<Voice> last = Optional.empty();
    private SentenceReading here;

    VoiceReader(Document document, Actors actors, Optional<TimeResolver> times, List<SentenceReading> sentences) {
        this.document = document;
        this.actors = actors;
        this.times = times;
        for (SentenceReading sentence : sentences) {
            for (Node node : sentence.analysis().nodes()) {
                node.inside("ACTOR").forEach(a -> a.as("ACTOR").get("actor").ifPresent(named::add));
                node.inside("SOURCE").forEach(a -> a.as("SOURCE").get("actor").ifPresent(named::add));
            }
        }
    }

    /** The voices of one sentence. Call once for each sentence, in order. */
    List<Voice> read(SentenceReading sentence) {
        here = sentence;
        List<Voice> voices = new ArrayList<>();
        List<Node> silent = sentence.found("voice").stream()
                .filter(found -> found.is("NOVOICE"))
                .toList();
        for (Node found : sentence.found("voice")) {
            if (silent.stream().anyMatch(node -> node.span().overlaps(found.span()))) {
                continue;
            }
            found.first("s").flatMap(source -> voice(found, source)).ifPresent(voice -> {
                boolean known = voices.stream().anyMatch(v -> v.span().overlaps(voice.span()) && v.on().isPresent());
                if (!known) {
                    List<String> via = voices.stream()
                            .filter(v -> v.span().overlaps(voice.span()))
                            .flatMap(v -> v.via().stream())
                            .toList();
                    voices.removeIf(v -> v.span().overlaps(voice.span()));
                    voices.add(voice.via().isEmpty() ? voice.through(via) : voice);
                    hear(voice);
                }
            });
        }
        return voices;
    }

    private void hear(Voice voice) {
        if (voice.actor().isEmpty() && voice.basis() == Attribution.Basis.STATED) {
            anonymous.putIfAbsent(voice.origin().toLowerCase(Locale.ROOT), voice);
        }
        if (last.isEmpty() || (!voice.relays() && !voice.weak())) {
            last = Optional.of(voice);
        }
    }

    /** The last voice heard so far. */
    Optional<Voice> last() {
        return last;
    }

    /** Whom the words of a source mean. */
    private record Who(String origin, Optional<Actors.Actor> actor, Attribution.Basis basis) {}

    private Optional<Voice> voice(Node found, Node source) {
        Optional<LocalDate> on = times.flatMap(t -> found.first("w").flatMap(t::resolve))
                .filter(days -> days.start().equals(days.end()))
                .map(Period::end);
        Span named = found.first("at")
                .map(place -> source.span().cover(place.span()))
                .orElse(source.span());
        return who(source)
                .map(who -> new Voice(
                        who.actor().isPresent() || who.basis() == Attribution.Basis.CARRIED
                                ? who.origin()
                                : who.origin() + text().substring(source.span().end(), named.end()),
                        named.in(text()),
                        named,
                        found.span(),
                        who.actor(),
                        who.basis(),
                        on,
                        verifies(found, who),
                        source.as("SOURCE").has("weak", "yes"),
                        source.as("SOURCE").has("many", "yes"),
                        found.all("via").stream().map(this::passedOn).toList(),
                        here.part()));
    }

    private String passedOn(Node relay) {
        return relay.as("SOURCE").get("actor").orElseGet(() -> name(relay));
    }

    /** What a body that verifies case by case confirms, it has verified; what others confirm, they claim. */
    private static boolean verifies(Node found, Who who) {
        Features cue = found.as("VOICE");
        return cue.has("standing", "verified")
                || (cue.has("standing", "confirmed")
                        && who.actor()
                                .filter(actor -> actor.kind() == Actors.Kind.VERIFIER)
                                .isPresent());
    }

    /** Empty for a pronoun that nobody came before, and for people who were counted: they are spoken of. */
    private Optional<Who> who(Node source) {
        Features features = source.as("SOURCE");
        Optional<String> actor = features.get("actor");
        if (actor.isPresent()) {
            return Optional.of(new Who(actor.get(), actors.byName(actor.get()), Attribution.Basis.STATED));
        }
        boolean description = source.is("PRONOUN") || features.has("refers", "last");
        if (description && last.isPresent()) {
            return last.map(VoiceReader::again);
        }
        Optional<String> only = features.get("describes").flatMap(this::described);
        if (only.isPresent()) {
            return only.map(name -> new Who(name, actors.byName(name), Attribution.Basis.CARRIED));
        }
        if (source.is("PRONOUN") || isCounted(source)) {
            return Optional.empty();
        }
        return spokeBefore(source)
                .map(VoiceReader::again)
                .or(() -> Optional.of(new Who(name(source), Optional.empty(), Attribution.Basis.STATED)));
    }

    /** People who are counted are spoken of; but "two residents said" is a voice. */
    private static boolean isCounted(Node source) {
        boolean speaks = source.first("h").filter(head -> head.is("SRC")).isPresent();
        return source.is("PEOPLE") && source.first("c").isPresent() && !speaks;
    }

    private static Who again(Voice voice) {
        return new Who(voice.origin(), voice.actor(), Attribution.Basis.CARRIED);
    }

    /** "The official", after "a Syrian security official" spoke: the same person. */
    private Optional<Voice> spokeBefore(Node source) {
        String head = source.first("s").map(Node::norm).orElse("");
        boolean bare = name(source).toLowerCase(Locale.ROOT).equals(head);
        return bare
                ? anonymous.entrySet().stream()
                        .filter(voice -> voice.getKey().endsWith(head))
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.empty();
    }

    /** The words without a leading article, and a common noun without its capital: who is meant does not depend on them. */
    private String name(Node source) {
        List<Node> children = source.children();
        boolean article = children.size() > 1 && children.get(0).is("DET");
        String name = article
                ? text().substring(children.get(1).span().start(), source.span().end())
                : words(source);
        return source.first("s")
                .or(() -> source.first("h"))
                .map(Node::norm)
                .filter(name::equalsIgnoreCase)
                .orElse(name);
    }

    /** The actor of this kind that spoke last; before any did, the only one that the report names. */
    private Optional<String> described(String kind) {
        Optional<String> spoke = last.flatMap(Voice::actor)
                .filter(actor -> actor.kind().name().equals(kind))
                .map(Actors.Actor::name);
        List<String> fitting = named.stream()
                .filter(name -> actors.byName(name)
                        .filter(a -> a.kind().name().equals(kind))
                        .isPresent())
                .toList();
        return spoke.isPresent() || fitting.size() != 1 ? spoke : Optional.of(fitting.get(0));
    }

    private String text() {
        return document.part(here.part());
    }

    private String words(Node node) {
        return node.span().in(text());
    }

    /** The voice whose content a stretch of the sentence is: the nearest, an outlet only when nobody else speaks. */
    static Optional<Voice> of(Span span, List<Voice> voices) {
        List<Voice> faces = voices.stream().filter(v -> !v.weak()).toList();
        List<Voice> heard = faces.isEmpty() ? voices : faces;
        List<Voice> first = heard.stream().filter(v -> !v.relays()).toList();
        return (first.isEmpty() ? heard : first)
                .stream().min((a, b) -> Integer.compare(distance(a.extent(), span), distance(b.extent(), span)));
    }

    private static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : a.end() <= b.start() ? b.start() - a.end() : a.start() - b.end();
    }
}
