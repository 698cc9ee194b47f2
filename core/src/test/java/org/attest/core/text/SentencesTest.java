package org.attest.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void headingsDoNotRunIntoTheNextLine() {
        assertThat(cut("Blast in the port\nNine people were hurt."))
                .containsExactly("Blast in the port", "Nine people were hurt.");
    }

    @Test
    void aLineThatGoesOnInSmallLettersIsNoNewSentence() {
        assertThat(cut("Nine people\r\nwere hurt.\nthe end")).containsExactly("Nine people\r\nwere hurt.", "the end");
    }

    @Test
    void abbreviationsAndInitialsEndNoSentence() {
        assertThat(cut("Gen. A. Varn spoke on Dec. 8 in Elim. He left."))
                .containsExactly("Gen. A. Varn spoke on Dec. 8 in Elim.", "He left.");
    }

    @Test
    void copyWrappedAtAFixedWidthIsCutAtBlankLinesOnly() {
        String wrapped = "The council of the port met on Monday to hear of the blast\n"
                + "that had shaken the lower town in the night, and of the nine\n"
                + "people who were hurt in it while they slept in the houses on\n"
                + "the quay, where the roofs had come down upon the sleepers in\n"
                + "the first hour of the day.\n"
                + "\n"
                + "It will meet again on Friday in the hall of the old customs.\n";
        assertThat(cut(wrapped)).hasSize(2).first().asString().endsWith("hour of the day.");
    }

    @Test
    void offsetsAreThoseOfTheTextAsReceived() {
        String text = "\n\n  \ud83d\udd34 One.\u00a0 Two.";
        List<Sentence> sentences = Sentences.of(text, Set.of());
        assertThat(sentences).extracting(s -> s.span().in(text)).containsExactly("\ud83d\udd34 One.", "Two.");
    }

    @Test
    void capitalsAreSeen() {
        assertThat(Sentences.of("NINE HURT IN BLAST\nNine were hurt.", Set.of()))
                .extracting(Sentence::upperCase)
                .containsExactly(true, false);
    }

    @Test
    void aStopEndsASentenceOnlyBeforeWhatMayBeginOne() {
        assertThat(cut("It cost 4.5 then. (Nobody paid.) \"Why?\" she asked. no one knew. 12 left.\u0301 Who!? Me."))
                .containsExactly(
                        "It cost 4.5 then.",
                        "(Nobody paid.)",
                        "\"Why?\"",
                        "she asked. no one knew. 12 left.\u0301",
                        "Who!?",
                        "Me.");
    }

    @Test
    void aStopStaysWithItsSentence() {
        assertThat(cut("He left. \u201c")).containsExactly("He left. \u201c");
        assertThat(cut("Elim, far. \u2014 Rain fell.")).containsExactly("Elim, far. \u2014 Rain fell.");
    }

    @Test
    void aPageThatLostItsBlanksHasSentencesStill() {
        assertThat(cut("They left.Rain fell.")).containsExactly("They left.", "Rain fell.");
        assertThat(cut("See ab.Cd or x.Rain.")).hasSize(1);
    }

    @Test
    void theSentencesOfChosenParagraphsAreTheSame() {
        String text = "One. Two.\nThree.\n\nFour. Five.";
        List<Sentence> all = Sentences.of(text, Set.of());
        assertThat(Sentences.of(text, Set.of(), (from, to) -> from > 0)).isEqualTo(all.subList(2, all.size()));
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(Sentences.of(" \n\t\n", Set.of())).isEmpty();
    }

    private static List<String> cut(String text) {
        return Sentences.of(text, Set.of("gen.", "dec.")).stream()
                .map(s -> s.span().in(text))
                .toList();
    }
}
