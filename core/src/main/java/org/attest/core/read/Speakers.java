package org.attest.core.read;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Attribution;
import org.attest.core.match.Node;
import org.attest.core.text.Document;
import org.attest.core.text.Part;

/** Who says each draft of one report: a voice of its sentence, one that the sentence inherits, or that of the letterhead. */
final class Speakers {
    private final Map<SentenceReading, List<Voice>> voices = new HashMap<>();
    private final Map<SentenceReading, Optional<Voice>> lastBefore = new HashMap<>();
    private final List<SentenceReading> sentences;
    private final Optional<Voice> letterhead;

    Speakers(Document document, Actors actors, List<SentenceReading> sentences, Optional<TimeResolver> times) {
        this.sentences = sentences;
        VoiceReader reader = new VoiceReader(document, actors, times, sentences);
        for (SentenceReading sentence : sentences) {
            lastBefore.put(sentence, reader.last());
            voices.put(sentence, reader.read(sentence));
        }
        this.letterhead = letterhead(document, actors);
    }

    /** A report whose first line is the name of an organisation speaks in its voice, unless it only relays. */
    private Optional<Voice> letterhead(Document document, Actors actors) {
        Optional<Node> head = sentences.stream()
                .filter(s -> s.part() == Part.TEXT)
                .findFirst()
                .filter(s -> s.analysis().nodes().size() == 1)
                .map(s -> s.analysis().nodes().get(0));
        return head.flatMap(node -> node.as("SOURCE").get("actor"))
                .flatMap(actors::byName)
                .filter(actor -> actor.kind() != Actors.Kind.OUTLET)
                .map(actor -> Voice.ofLetterhead(actor, head.get().span(), document.text()));
    }

    /** The voices of one sentence. */
    List<Voice> in(SentenceReading sentence) {
        return voices.get(sentence);
    }

    Optional<Voice> of(Draft draft) {
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

    Attribution attribution(Draft draft, Optional<Voice> voice) {
        if (voice.isEmpty()) {
            return Attribution.none();
        }
        Voice speaker = voice.get();
        Set<String> via = new LinkedHashSet<>(speaker.via());
        voices.get(draft.sentence()).stream()
                .filter(v -> v.relays() && !v.origin().equals(speaker.origin()))
                .forEach(v -> via.add(v.origin()));
        return new Attribution(
                Optional.of(speaker.origin()),
                Optional.of(speaker.text()),
                Optional.of(speaker.span())
                        .filter(span -> speaker.part() == draft.sentence().part()),
                speaker.basis(),
                List.copyOf(via),
                speaker.several());
    }
}
