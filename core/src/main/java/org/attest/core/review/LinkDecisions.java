package org.attest.core.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.core.claim.Harm;
import org.attest.core.incident.Anchor;
import org.attest.core.incident.Judgement;
import org.attest.core.incident.Judgements;
import org.attest.core.incident.Judgements.Move;
import org.attest.core.incident.Judgements.Name;
import org.attest.core.incident.Judgements.Pair;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.Numbered;
import org.attest.core.ledger.Target;

/**
 * Decisions on links: the one place that knows how they are written in a ledger. There a telling is a document's digest, or a digest and
 * words ({@code digest#text:12-15}), so that neither a new name of the document nor a better reader orphans them. The target is the
 * first telling; the value says the rest:
 *
 * <ul>
 *   <li>{@code link}: {@code same TELLING}, {@code different TELLING}, {@code unsure TELLING}
 *   <li>{@code incident-split}: {@code TELLING... from TELLING...}: the target and the first are one incident, apart from the others
 *   <li>{@code incident-merge}: {@code TELLING...}: the target and all these are one incident
 *   <li>{@code incident-title}: the title
 *   <li>{@code incident-of}: {@code HARM TELLING}: the claim at the target's words is of that telling's incident
 * </ul>
 */
public final class LinkDecisions {
    static final String LINK = "link";
    static final String SPLIT = "incident-split";
    static final String MERGE = "incident-merge";
    static final String TITLE = "incident-title";
    static final String MOVE = "incident-of";
    static final String FROM = "from";

    /** All fields that such a decision is on. */
    public static final List<String> FIELDS = List.of(LINK, SPLIT, MERGE, TITLE, MOVE);

    private LinkDecisions() {}

    /**
     * What a person is about to decide.
     *
     * @param target what it is on
     * @param value what shall be
     */
    public record Act(Target target, String value) {}

    /** @param hashOf content hash by document id */
    public static Act link(Judgement judgement, Anchor one, Anchor other, Map<String, String> hashOf) {
        return new Act(target(one, LINK, hashOf), judgement.word() + " " + words(other, hashOf));
    }

    /** The first ones are an incident of their own, apart from those that stay; neither list is empty. */
    public static Act split(List<Anchor> leave, List<Anchor> stay, Map<String, String> hashOf) {
        String with = words(leave.subList(1, leave.size()), hashOf);
        return new Act(target(leave.get(0), SPLIT, hashOf), (with + " " + FROM + " " + words(stay, hashOf)).strip());
    }

    /** All of these are one incident; two or more. */
    public static Act merge(List<Anchor> all, Map<String, String> hashOf) {
        return new Act(target(all.get(0), MERGE, hashOf), words(all.subList(1, all.size()), hashOf));
    }

    public static Act rename(Anchor of, String title, Map<String, String> hashOf) {
        return new Act(target(of, TITLE, hashOf), title);
    }

    /** @param claim at its words */
    public static Act move(Anchor claim, Harm harm, Anchor to, Map<String, String> hashOf) {
        return new Act(target(claim, MOVE, hashOf), harm.word() + " " + words(to, hashOf));
    }

    /** True for a decision on links. */
    public static boolean isOnLinks(DecisionMade decision) {
        return FIELDS.contains(decision.target().field());
    }

    /**
     * The judgements in force. One that names a document which does not count now has no effect until it does.
     *
     * @param idOf document id by content hash, of those that count
     */
    public static Judgements judgements(Collection<Numbered<DecisionMade>> decisions, Map<String, String> idOf) {
        List<Pair> pairs = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        for (Numbered<DecisionMade> decision : decisions) {
            new LinkDecision(decision, idOf).addTo(pairs, moves, names);
        }
        return new Judgements(pairs, moves, names);
    }

    private static Target target(Anchor anchor, String field, Map<String, String> hashOf) {
        String hash = hashOf.get(anchor.document());
        return anchor.words()
                .map(at -> Target.words(hash, at.in(), at.span(), field))
                .orElseGet(() -> Target.document(hash, field));
    }

    private static String words(List<Anchor> anchors, Map<String, String> hashOf) {
        return anchors.stream().map(anchor -> words(anchor, hashOf)).collect(Collectors.joining(" "));
    }

    private static String words(Anchor anchor, Map<String, String> hashOf) {
        return hashOf.get(anchor.document())
                + anchor.words()
                        .map(at -> "#" + at.in().word() + ":" + at.span().start() + "-"
                                + at.span().end())
                        .orElse("");
    }
}
