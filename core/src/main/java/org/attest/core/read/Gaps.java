package org.attest.core.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.claim.Claim;
import org.attest.core.match.Node;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.text.Sentence;
import org.attest.core.text.Sentences;
import org.attest.core.text.Span;

/** Lists what a reader saw in a report and did not understand, for whoever makes its pack better. Pure and total. */
public final class Gaps {
    /** Words around a harm word, or after a number, that may be meant by it. */
    private static final int NEAR = 3;

    private static final int NAMES_NEAR = 8;
    private static final Set<String> COUNTS = Set.of("NUM", "COUNT", "PEOPLE", "DEATHS");

    private final Knowledge knowledge;
    private final ClaimReader reader;
    private final Set<String> smallWords;

    public Gaps(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.reader = new ClaimReader(knowledge);
        this.smallWords = new TreeSet<>(Arrays.asList(
                knowledge.pack().settings().getOrDefault("stopwords", "").split("\\s+")));
    }

    /** By part, then by sentence. */
    public List<Gap> of(Document document) {
        List<Claim> claims = reader.read(document).claims();
        List<Gap> gaps = new ArrayList<>();
        for (Part part : Part.values()) {
            List<Span> claimed = claims.stream()
                    .filter(claim -> claim.in() == part)
                    .flatMap(claim ->
                            Stream.concat(Stream.of(claim.span(), claim.numberSpan()), claim.victims().span().stream()))
                    .toList();
            String text = document.part(part);
            for (Sentence sentence : Sentences.of(text, knowledge.pack().abbreviations())) {
                new InSentence(part, text, sentence, claimed).add(gaps);
            }
        }
        return gaps;
    }

    private final class InSentence {
        private final Part part;
        private final String text;
        private final Sentence sentence;
        private final List<Span> claimed;
        private final List<Node> surface;
        private final List<Node> words = new ArrayList<>();
        private List<Gap> gaps = List.of();

        InSentence(Part part, String text, Sentence sentence, List<Span> claimed) {
            this.part = part;
            this.text = text;
            this.sentence = sentence;
            this.claimed = claimed;
            this.surface =
                    knowledge.pack().analyse(text, sentence, knowledge.names()).nodes();
            surface.forEach(this::leaves);
        }

        private void leaves(Node node) {
            if (node.children().isEmpty()) {
                words.add(node);
            }
            node.children().forEach(this::leaves);
        }

        void add(List<Gap> into) {
            gaps = into;
            boolean ofHarm = words.stream().anyMatch(Gaps::isHarm);
            if (ofHarm) {
                surface.stream().filter(this::isCount).filter(this::isUnclaimed).forEach(this::number);
                words.stream()
                        .filter(Gaps::isHarm)
                        .filter(this::isUnclaimed)
                        .forEach(word -> gap(Gap.Kind.HARM, word.span(), word.norm()));
            }
            if (!sentence.upperCase()) {
                for (int at = 0; at < words.size(); at++) {
                    unknown(at);
                }
                if (ofHarm) {
                    names();
                }
            }
        }

        private boolean isUnclaimed(Node node) {
            return claimed.stream().noneMatch(span -> span.overlaps(node.span()));
        }

        /** A number that a rule put into a date, an age or a measure is none. */
        private boolean isCount(Node node) {
            return COUNTS.stream().anyMatch(node::is) && !node.inside("NUM").isEmpty();
        }

        private void number(Node count) {
            Node digits = count.inside("NUM").get(0);
            int at = indexOf(digits.span());
            int end = at + 1;
            while (end < words.size()
                    && words.get(end).span().start() < digits.span().end()) {
                end++;
            }
            boolean people = !count.is("NUM") && !count.is("COUNT");
            if (people || near(at, end - 1, Gaps::isPeopleOrHarm)) {
                int to = Math.min(words.size(), end + 2);
                String after = words.subList(end, to).stream().map(Node::norm).collect(Collectors.joining(" "));
                gap(Gap.Kind.NUMBER, count.span(), "N " + after);
            }
        }

        private int indexOf(Span span) {
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).span().end() > span.start()) {
                    return i;
                }
            }
            return 0;
        }

        private boolean near(int from, int to, Predicate<Node> kind) {
            return words.subList(Math.max(0, from - NEAR), Math.min(words.size(), to + NEAR + 1)).stream()
                    .anyMatch(kind);
        }

        private void unknown(int at) {
            Node word = words.get(at);
            boolean isWord = word.is("UNKNOWN")
                    && word.norm().length() >= 3
                    && word.norm().codePoints().allMatch(Character::isLetter)
                    && !smallWords.contains(word.norm());
            if (isWord && isUnclaimed(word)) {
                boolean afterNumber = at > 0 && near(at, at - NEAR, node -> node.is("NUM") && isUnclaimed(node));
                if (afterNumber || near(at, at, node -> isHarm(node) && isUnclaimed(node))) {
                    gap(Gap.Kind.WORD, word.span(), word.norm());
                }
            }
        }

        /** Runs of names near harm; a capital at the beginning of a sentence alone is none. */
        private void names() {
            for (int at = 0; at < words.size(); at++) {
                int from = at;
                while (at < words.size() && words.get(at).is("NAME")) {
                    at++;
                }
                boolean isName = at - from > 1
                        || at - from == 1 && from > 0 && words.get(from).norm().length() > 1;
                boolean isNear = isName
                        && words
                                .subList(Math.max(0, from - NAMES_NEAR), Math.min(words.size(), at + NAMES_NEAR))
                                .stream()
                                .anyMatch(Gaps::isHarm);
                if (isNear) {
                    Span span = words.get(from).span().cover(words.get(at - 1).span());
                    gap(Gap.Kind.NAME, span, span.in(text).replaceAll("\\s+", " "));
                }
            }
        }

        private void gap(Gap.Kind kind, Span span, String what) {
            gaps.add(new Gap(kind, part, span, what));
        }
    }

    private static boolean isHarm(Node word) {
        return word.classes().values().stream()
                .anyMatch(features -> features.get("harm").isPresent());
    }

    private static boolean isPeopleOrHarm(Node word) {
        return word.is("HEAD") || isHarm(word);
    }
}
