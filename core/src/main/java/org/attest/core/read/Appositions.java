package org.attest.core.read;

import java.util.List;
import org.attest.core.match.Node;
import org.attest.core.text.Span;

/** How people told side by side in a sentence belong together: one told twice, those a number is made up of, or others of a list. */
final class Appositions {
    private Appositions() {}

    /** "One man, 22-year-old Jo Paz" and "the victim (Jo Paz)": right after one person, a name says who it is. */
    static boolean isNamedAfter(PeopleSet set, Member member) {
        Member before = set.last();
        if (!set.isPerson() || !set.isInSentenceOf(member) || !before.isInSentenceOf(member)) {
            return false;
        }
        List<Node> between = between(before, member);
        boolean apposed = between.size() <= 1
                && between.stream()
                        .allMatch(node -> node.is("COMMA") || node.norm().equals("("));
        return apposed
                && Persons.name(before.claim()).isEmpty()
                && Persons.name(member.claim()).isPresent();
    }

    /** "Jo Paz, a nurse from the north, was killed": right after a name, one person is the one just named. */
    static boolean isDescribedAfter(PeopleSet set, Member member) {
        Member before = set.last();
        if (!set.isPerson() || !member.isPerson() || member.isOthers() || !before.isInSentenceOf(member)) {
            return false;
        }
        List<Node> between = between(before, member);
        return !between.isEmpty()
                && between.stream().allMatch(node -> node.is("COMMA") || node.is("AGE") || node.is("DASH"))
                && member.draft().victim().children().stream()
                        .findFirst()
                        .filter(first -> first.is("DET") && first.as("DET").has("art", "a"))
                        .isPresent()
                && Persons.name(before.claim()).isPresent()
                && Persons.name(member.claim()).isEmpty();
    }

    /** Nothing stands between them but what joins a list. */
    static boolean isJoined(Member before, Member member) {
        List<Node> between = between(before, member);
        return !between.isEmpty()
                && between.stream()
                        .allMatch(node -> node.is("CONJ") || node.is("COMMA") || node.is("PLUS") || node.is("DET"));
    }

    /** "Two people, a woman and her son": the list says who the two are. */
    static boolean isApposed(Member before, Member member, PeopleSet set) {
        boolean comma = between(before, member).stream().noneMatch(node -> node.is("CONJ") || node.is("PLUS"));
        return comma
                && !before.isPerson()
                && !(before.isKin() && member.isKin())
                && !VictimReader.isDefinite(member.draft().victim())
                && Kinship.isNarrower(member, set)
                && Kinship.isAnybody(set)
                && member.low() <= set.number();
    }

    private static List<Node> between(Member before, Member member) {
        Span from = before.draft().victim().span();
        Span to = member.draft().victim().span();
        return member.sentence().analysis().nodes().stream()
                .filter(node -> node.span().start() >= from.end() && node.span().end() <= to.start())
                .toList();
    }
}
