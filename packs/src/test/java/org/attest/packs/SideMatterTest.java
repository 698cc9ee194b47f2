package org.attest.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Scope;
import org.attest.core.text.Document;
import org.junit.jupiter.api.Test;

/** Lines of a page that point at other stories. */
class SideMatterTest {
    private static final String TITLE = "Barge fire hurts two welders";

    private static List<Scope> scopes(String text) {
        Document document = new Document(
                "any",
                text,
                Optional.of(TITLE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return English.reader().read(document).claims().stream()
                .filter(claim -> claim.quote().contains("bakers"))
                .map(Claim::scope)
                .toList();
    }

    @Test
    void aLineThatPointsAtAnotherStoryIsBackground() {
        assertThat(scopes("Two were hurt.\n\nRELATED: Six bakers killed in avalanche\n\nNobody was held."))
                .containsExactly(Scope.BACKGROUND);
    }

    @Test
    void headlinesBelowTheWordsOfALinkAreBackgroundUntilTheTextGoesOn() {
        assertThat(scopes("Read more:\n\nSix bakers killed in avalanche\n\nTwo were hurt.\n\nNine bakers died."))
                .containsExactly(Scope.BACKGROUND, Scope.EVENT);
    }

    @Test
    void aTeaserPrintedTwiceIsBackground() {
        String teaser = "Six bakers were killed on Friday when a wall came down.\n\n";
        assertThat(scopes(teaser + teaser + "Two were hurt.")).containsOnly(Scope.BACKGROUND);
    }

    @Test
    void whatSharesWordsWithTheTitleIsOfTheReport() {
        assertThat(scopes("RELATED: Three bakers killed beside two welders in barge fire, hurts many"))
                .containsExactly(Scope.EVENT);
    }
}
