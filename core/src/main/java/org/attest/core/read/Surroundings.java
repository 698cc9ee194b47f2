package org.attest.core.read;

import java.util.List;
import java.util.Optional;
import org.attest.core.claim.Attribution;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Standing;
import org.attest.core.place.PlaceMention;
import org.attest.core.text.Document;
import org.attest.core.time.Period;

/**
 * What the rest of the report says about a draft: who speaks, where, when, on what footing. Walks the report in reading order; one use
 * for one document.
 */
final class Surroundings {
    private final Document document;
    private final Speakers speakers;
    private final PeriodReader periods;
    private final AsOfReader asOf;
    private final PlaceReader places;
    private final Footing footing;
    private final Circumstances circumstances;

    Surroundings(
            Document document, Knowledge knowledge, List<SentenceReading> sentences, Optional<TimeResolver> times) {
        this.document = document;
        this.speakers = new Speakers(document, knowledge.actors(), sentences, times);
        this.periods = new PeriodReader(times);
        this.asOf = new AsOfReader(document.published());
        this.places = new PlaceReader(document, knowledge.gazetteer(), sentences);
        this.footing = new Footing(sentences, periods);
        this.circumstances = new Circumstances(document, sentences);
    }

    void enter(SentenceReading sentence) {
        places.pass(sentence);
        speakers.in(sentence).forEach(asOf::hear);
    }

    Claim claim(Draft draft) {
        Optional<Voice> voice = speakers.of(draft);
        Attribution attribution = speakers.attribution(draft, voice);
        Optional<Period> period = periods.read(draft, voice);
        Standing standing = footing.standing(draft, voice);
        List<PlaceMention> where = places.read(draft, speakers.in(draft.sentence()));
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
                asOf.read(periods.counted(draft), voice, period),
                attribution,
                standing,
                circumstances.perpetrators(draft, attribution.origin().filter(denier -> standing != Standing.DENIED)),
                circumstances.method(draft),
                footing.scope(draft, period),
                Claim.MAIN,
                circumstances.counting(draft),
                circumstances.revises(draft),
                draft.individual().stream().toList(),
                draft.rules());
    }
}
