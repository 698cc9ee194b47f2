package org.attest.core.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Attribution;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * Somebody speaking in a sentence.
 *
 * @param origin canonical name, or the words as written
 * @param text the words that name it
 * @param span of those words
 * @param extent from the source to its cue
 * @param actor what the actor file knows of it
 * @param basis stated, or carried by a description ("the group")
 * @param on the day it spoke, when the sentence says so
 * @param verifies its cue says that it verified
 * @param several more than one source, none of them named
 * @param via who passed it on, as the cue says
 * @param part which of the document's strings the spans index
 * @param weak a source without a face ("reports", "sources"), heard only when nobody else speaks
 */
record Voice(
        String origin,
        String text,
        Span span,
        Span extent,
        Optional<Actors.Actor> actor,
        Attribution.Basis basis,
        Optional<LocalDate> on,
        boolean verifies,
        boolean weak,
        boolean several,
        List<String> via,
        Part part) {
    Voice {
        via = List.copyOf(via);
    }

    static Voice ofLetterhead(Actors.Actor actor, Span span, String text) {
        return new Voice(
                actor.name(),
                span.in(text),
                span,
                span,
                Optional.of(actor),
                Attribution.Basis.CARRIED,
                Optional.empty(),
                false,
                false,
                false,
                List.of(),
                Part.TEXT);
    }

    boolean relays() {
        return actor.filter(a -> a.kind() == Actors.Kind.OUTLET).isPresent();
    }

    Voice through(List<String> relays) {
        return new Voice(origin, text, span, extent, actor, basis, on, verifies, weak, several, relays, part);
    }

    Voice carried() {
        return new Voice(
                origin, text, span, extent, actor, Attribution.Basis.CARRIED, on, verifies, weak, several, via, part);
    }
}
