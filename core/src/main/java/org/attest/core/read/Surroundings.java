package org.attest.core.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Attribution;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Counting;
import org.attest.core.claim.Perpetrator;
import org.attest.core.claim.Scope;
import org.attest.core.claim.Standing;
import org.attest.core.match.Node;
import org.attest.core.place.PlaceMention;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.text.Span;
import org.attest.core.time.Period;

/**
 * What the rest of the report says about a draft: who speaks, where, when, on what footing. Walks the report in reading order; one use
 * for one document.
 */
final class Surroundings {
    private static final int BACKGROUND_REACH = 45;
    private static final int BACKGROUND_DAYS = 60;
    private static final int TIME_REACH = 90;
    private static final int LOOSE_TIME_REACH = 12;

    private final Document document;
    private final Optional<TimeResolver> times;
    private final Map<SentenceReading, List<Voice>> voices = new HashMap<>();
    private final Map<SentenceReading, Optional<Voice>> lastBefore = new HashMap<>();
    private final AsOfReader asOf;
    private final List<SentenceReading> sentences;
    private final PlaceReader places;
    private final Optional<Voice> letterhead;
    private Optional<Period> carriedPeriod = Optional.empty();

    Surroundings(
            Document document, Knowledge knowledge, List<SentenceReading> sentences, Optional<TimeResolver> times) {
        this.document = document;
        this.times = times;
        this.sentences = sentences;
        this.asOf = new AsOfReader(document.published());
        this.places = new PlaceReader(document, knowledge.gazetteer(), sentences);
        VoiceReader reader = new VoiceReader(document, knowledge.actors(), times, sentences);
        for (SentenceReading sentence : sentences) {
            lastBefore.put(sentence, reader.last());
            voices.put(sentence, reader.read(sentence));
        }
        this.letterhead = letterhead(knowledge.actors());
    }

    /** A report whose first line is the name of an organisation, or whose outlet is one that counts, speaks in its voice. */
    private Optional<Voice> letterhead(Actors actors) {
        Optional<Node> head = sentences.stream()
                .filter(s -> s.part() == Part.TEXT)
                .findFirst()
                .filter(s -> s.analysis().nodes().size() == 1)
                .map(s -> s.analysis().nodes().get(0));
        return head.flatMap(node -> node.as("SOURCE").get("actor"))
                .flatMap(actors::byName)
                .filter(actor -> actor.kind() != Actors.Kind.OUTLET)
                .map(actor -> new Voice(
                        actor.name(),
                        head.get().span().in(document.text()),
                        head.get().span(),
                        head.get().span(),
                        Optional.of(actor),
                        Attribution.Basis.CARRIED,
                        Optional.empty(),
                        false,
                        false,
                        Part.TEXT));
    }

    void enter(SentenceReading sentence) {
        places.pass(sentence);
        voices.get(sentence).forEach(asOf::hear);
    }

    Claim claim(Draft draft) {
        Optional<Voice> voice = voice(draft);
        Attribution attribution = attribution(draft, voice);
        Optional<Period> period = period(draft, voice);
        List<PlaceMention> where = places.read(draft, voices.get(draft.sentence()));
        return new Claim(
                document.id(),
                Claim.idOf(document.id(), draft.sentence().part(), draft.extent(), draft.harm(), draft.count()),
                draft.sentence().part(),
                draft.extent(),
                draft.extent().in(document.part(draft.sentence().part())),
                draft.harm(),
                draft.count(),
                draft.unit(),
                draft.harm().ofPeople() ? "p?" : "",
                List.of(),
                draft.victims(),
                where,
                period,
                asOf.read(voice, period),
                attribution,
                standing(draft, voice),
                perpetrators(draft, attribution),
                Optional.empty(),
                scope(draft, period),
                Claim.MAIN,
                Counting.UNKNOWN,
                OptionalLong.empty(),
                draft.individual().stream().toList(),
                draft.rules());
    }

    private Optional<Voice> voice(Draft draft) {
        SentenceReading sentence = draft.sentence();
        Optional<Voice> here = VoiceReader.of(
                draft.victim().span(),
                voices.get(sentence).stream()
                        .filter(v -> !v.span().overlaps(draft.victim().span()))
                        .toList());
        if (here.isPresent()) {
            return here;
        }
        if (draft.carriesVoice()) {
            return lastBefore.get(sentence).map(Voice::carried).or(() -> letterhead);
        }
        if (sentence.number() > 0) {
            SentenceReading before = sentences.get(sentence.number() - 1);
            if (before.sameParagraph(sentence) && !voices.get(before).isEmpty()) {
                return VoiceReader.of(before.sentence().span(), voices.get(before))
                        .map(Voice::carried);
            }
        }
        return letterhead;
    }

    private Attribution attribution(Draft draft, Optional<Voice> voice) {
        if (voice.isEmpty()) {
            return Attribution.none();
        }
        Voice speaker = voice.get();
        List<String> via = voices.get(draft.sentence()).stream()
                .filter(v -> v.relays() && !v.origin().equals(speaker.origin()))
                .map(Voice::origin)
                .distinct()
                .toList();
        return new Attribution(
                Optional.of(speaker.origin()),
                Optional.of(speaker.text()),
                Optional.of(speaker.span())
                        .filter(span -> speaker.part() == draft.sentence().part()),
                speaker.basis(),
                via);
    }

    private Optional<Period> period(Draft draft, Optional<Voice> voice) {
        if (times.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> spoken = voice.filter(v -> v.on().isPresent()).map(Voice::extent);
        Optional<Period> stated = draft.sentence().surface("TIME").stream()
                .filter(t -> spoken.isEmpty() || !spoken.get().contains(t.span()))
                .filter(t -> far(t, draft) <= (isExact(t) ? TIME_REACH : LOOSE_TIME_REACH))
                .min((a, b) -> Integer.compare(far(a, draft), far(b, draft)))
                .flatMap(times.get()::resolve);
        if (stated.isPresent()) {
            if (!isOld(stated.get())) {
                carriedPeriod = carriedPeriod.or(() -> stated.map(p -> p.withBasis(Period.Basis.CARRIED)));
            }
            return stated;
        }
        return carriedPeriod;
    }

    /** A day or an opening day, not a month or a time ago, which often date something else. */
    private static boolean isExact(Node time) {
        return !time.as("TIME").has("kind", "ago")
                && time.all("t").stream()
                        .noneMatch(t -> t.is("DATE") && t.first("d").isEmpty());
    }

    private static int far(Node time, Draft draft) {
        Span harm = draft.extent();
        return time.span().overlaps(harm)
                ? 0
                : Math.max(
                        time.span().start() - harm.end(),
                        harm.start() - time.span().end());
    }

    private Standing standing(Draft draft, Optional<Voice> voice) {
        List<Node> footings = draft.sentence().found("scope").stream()
                .filter(n -> n.is("FOOTING"))
                .toList();
        if (footings.stream()
                .anyMatch(n ->
                        n.as("FOOTING").has("standing", "denied") && n.span().contains(draft.harmSpan()))) {
            return Standing.DENIED;
        }
        boolean verified = footings.stream().anyMatch(n -> n.as("FOOTING").has("standing", "verified"))
                || voice.filter(Voice::verifies).isPresent();
        if (footings.stream().anyMatch(n -> n.as("FOOTING").has("standing", "unverified")) || doubtedAfter(draft)) {
            return Standing.UNVERIFIED;
        }
        if (verified && voice.isPresent()) {
            return Standing.VERIFIED;
        }
        if (voice.isPresent()) {
            return Standing.CLAIMED;
        }
        return footings.stream()
                .flatMap(n -> n.as("FOOTING").get("standing").stream())
                .filter(s -> s.equals("reported") || s.equals("alleged"))
                .map(s -> s.equals("alleged") ? Standing.ALLEGED : Standing.REPORTED)
                .findFirst()
                .orElse(Standing.ASSERTED);
    }

    /** The next sentence or the next paragraph's first says that nobody could verify this. */
    private boolean doubtedAfter(Draft draft) {
        int next = draft.sentence().number() + 1;
        return next < sentences.size()
                && sentences.get(next).found("scope").stream()
                        .anyMatch(n -> n.as("FOOTING").has("standing", "unverified"));
    }

    private Scope scope(Draft draft, Optional<Period> period) {
        for (Node cue : draft.sentence().found("scope")) {
            if (cue.is("HYPOTHETICAL") && cue.span().contains(draft.harmSpan())) {
                return Scope.HYPOTHETICAL;
            }
            if (cue.is("BACKGROUND")) {
                int after = draft.victim().span().start() - cue.span().end();
                int before = cue.span().start() - draft.harmSpan().end();
                if ((after >= 0 && after <= BACKGROUND_REACH) || (before >= 0 && before <= BACKGROUND_REACH)) {
                    return Scope.BACKGROUND;
                }
            }
        }
        boolean old = period.filter(this::isOld).isPresent()
                || draft.sentence().surface("YEAR").stream().anyMatch(this::isPastYear);
        return old ? Scope.BACKGROUND : Scope.EVENT;
    }

    /** Over long before the report, or so long that it is a history and no incident. */
    private boolean isOld(Period period) {
        boolean over = times.filter(t -> period.end().isBefore(t.reference().minusDays(BACKGROUND_DAYS)))
                .isPresent();
        return over || period.start().plusDays(BACKGROUND_DAYS).isBefore(period.end());
    }

    private boolean isPastYear(Node year) {
        return times.isPresent()
                && year.first("y")
                        .flatMap(y -> y.as("NUM").get("value"))
                        .filter(y ->
                                Integer.parseInt(y) < times.get().reference().getYear())
                        .isPresent();
    }

    private List<Perpetrator> perpetrators(Draft draft, Attribution attribution) {
        String words = document.part(draft.sentence().part());
        return draft.perpetrators().stream()
                .map(node -> new Perpetrator(node.span().in(words), node.span(), attribution.origin()))
                .toList();
    }
}
