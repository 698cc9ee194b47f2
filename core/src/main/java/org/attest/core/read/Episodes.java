package org.attest.core.read;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Scope;
import org.attest.core.match.Node;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.time.Period;

/**
 * Divides the claims of one report into the incidents it tells of. The main one is that of the title and of the first sentence with
 * harm; another opens with words that set it apart ("elsewhere", "last month") or with days of its own, and lasts until the report is
 * back at the main one.
 */
final class Episodes {
    /** Days this close may be one incident: who was hurt may die the day after. Harm of an earlier day than the main one's is apart. */
    private static final int NEAR_DAYS = 1;

    private static final int NEWS_DAYS = 7;
    private static final int AFTER_REACH = 60;
    /** So few are equal by chance. */
    private static final int FEW = 2;
    /** So many persons of other incidents are remembered by name. */
    private static final int MOST_NAMED = 100;

    private final Optional<Period> news;
    private final Set<SentenceReading> aside;
    private final List<Member> divided = new ArrayList<>();
    private final Set<List<Object>> told = new HashSet<>();
    private final Map<String, Integer> namedApart = new LinkedHashMap<>();
    private Optional<Period> main = Optional.empty();
    private Optional<SentenceReading> opening = Optional.empty();
    private Optional<Member> last = Optional.empty();
    private int count = Claim.MAIN;

    private Episodes(Document document, Set<SentenceReading> aside) {
        this.aside = aside;
        this.news = document.published()
                .map(day -> new Period(
                        day.earliest().minusDays(NEWS_DAYS), day.latest().plusDays(1), Period.Basis.INFERRED));
    }

    /**
     * The members, each in its episode; they must be in reading order.
     *
     * @param aside sentences that are of other stories
     */
    static List<Member> divide(Document document, List<Member> members, Set<SentenceReading> aside) {
        Episodes episodes = new Episodes(document, aside);
        scoped(members).forEach(episodes::take);
        return withWholes(episodes.divided);
    }

    /** A part of an earlier count is of earlier people too. */
    private static List<Member> scoped(List<Member> members) {
        Map<String, Scope> byId = new HashMap<>();
        members.forEach(member -> byId.put(member.id(), member.claim().scope()));
        return members.stream()
                .map(member -> member.whole()
                        .map(byId::get)
                        .filter(scope -> scope != Scope.EVENT)
                        .map(member::inScope)
                        .orElse(member))
                .toList();
    }

    /** A part is of the incident of its whole. */
    private static List<Member> withWholes(List<Member> divided) {
        Map<String, Integer> byId = new HashMap<>();
        divided.forEach(member -> byId.put(member.id(), member.claim().episode()));
        return divided.stream()
                .map(member ->
                        member.whole().map(byId::get).map(member::inEpisode).orElse(member))
                .toList();
    }

    private void take(Member member) {
        if (!member.isEvent() || member.isNobody()) {
            divided.add(member);
            return;
        }
        SentenceReading sentence = member.draft().sentence();
        if (aside.contains(sentence)) {
            divided.add(member.inScope(Scope.BACKGROUND));
            return;
        }
        if (opening.isEmpty() || (opening.get().part() != sentence.part() && !member.isBare())) {
            opening = Optional.of(sentence);
        }
        Member placed = member.inEpisode(episode(member, sentence));
        if (placed.claim().episode() == Claim.MAIN && main.isEmpty() && !member.isBare()) {
            main = placed.claim().period().filter(days -> days.basis() == Period.Basis.STATED);
        }
        if (placed.claim().episode() == Claim.MAIN) {
            told.add(told(placed));
        } else if (namedApart.size() < MOST_NAMED) {
            Persons.name(placed.claim())
                    .ifPresent(
                            name -> namedApart.putIfAbsent(name, placed.claim().episode()));
        }
        divided.add(placed);
        last = Optional.of(placed);
    }

    private int episode(Member member, SentenceReading sentence) {
        if (sentence.equals(opening.orElseThrow())) {
            return follows(member, sentence) ? fresh(member) : Claim.MAIN;
        }
        if (isTold(member)) {
            return Claim.MAIN;
        }
        Optional<Integer> known = knownApart(member);
        if (known.isPresent()) {
            return known.get();
        }
        if (isSetApart(member, sentence) || isOnOtherDays(member.claim())) {
            return fresh(member);
        }
        return last.filter(before -> isCarried(before, sentence))
                .map(before -> before.claim().episode())
                .orElse(Claim.MAIN);
    }

    /** The number of a new episode, or of the one that this sentence opened before. */
    private int fresh(Member member) {
        boolean opened = last.filter(before ->
                        before.draft().sentence().equals(member.draft().sentence()))
                .filter(before -> before.claim().episode() != Claim.MAIN)
                .isPresent();
        if (!opened) {
            count++;
        }
        return opened ? last.orElseThrow().claim().episode() : count;
    }

    /** In the sentence that opens the report, only what is told after another harm, and said to have been earlier, is apart. */
    private boolean follows(Member member, SentenceReading sentence) {
        return last.filter(before -> before.draft().sentence().equals(sentence))
                .filter(before -> cues(sentence).stream()
                        .anyMatch(cue -> cue.span().start()
                                        >= before.draft().victim().span().end()
                                && cue.span().end()
                                        <= member.draft().victim().span().start()))
                .isPresent();
    }

    /** A number of the main incident told again. */
    private boolean isTold(Member member) {
        return member.isRisen() || (member.low() > FEW && told.contains(told(member)));
    }

    /** The episode apart in which a person of this name was told of. */
    private Optional<Integer> knownApart(Member member) {
        Optional<String> own = Persons.name(member.claim());
        return own.flatMap(name -> namedApart.entrySet().stream()
                .filter(before -> Persons.same(name, before.getKey()))
                .map(Map.Entry::getValue)
                .findFirst());
    }

    private static List<Object> told(Member member) {
        return List.of(
                member.claim().harm(), member.low(), member.claim().victims().demographics());
    }

    private boolean isSetApart(Member member, SentenceReading sentence) {
        int start = member.draft().victim().span().start();
        int end = member.draft().extent().end();
        return cues(sentence).stream()
                .anyMatch(cue -> cue.span().start() <= start
                        || (!cue.as("APART").has("reach", "forward")
                                && cue.span().start() - end <= AFTER_REACH));
    }

    private static List<Node> cues(SentenceReading sentence) {
        return sentence.found("sets").stream().filter(node -> node.is("APART")).toList();
    }

    private boolean isOnOtherDays(Claim claim) {
        Optional<Period> days = claim.period().filter(period -> period.basis() == Period.Basis.STATED);
        if (days.isEmpty()) {
            return false;
        }
        Period own = days.get();
        return main.or(() -> news)
                .filter(of -> gap(own, of) > NEAR_DAYS
                        || (main.isPresent()
                                && (own.end().isBefore(of.start()) || length(own) > length(of) + NEAR_DAYS)))
                .isPresent();
    }

    private static long gap(Period one, Period other) {
        return Math.max(
                ChronoUnit.DAYS.between(one.end(), other.start()), ChronoUnit.DAYS.between(other.end(), one.start()));
    }

    private static long length(Period period) {
        return ChronoUnit.DAYS.between(period.start(), period.end());
    }

    /** The same sentence, or the next of the paragraph. */
    private static boolean isCarried(Member before, SentenceReading sentence) {
        SentenceReading told = before.draft().sentence();
        return told.part() == Part.TEXT
                && told.part() == sentence.part()
                && (told.number() == sentence.number()
                        || (told.number() == sentence.number() - 1 && told.sameParagraph(sentence)));
    }
}
