package org.attest.core.lang;

import java.util.List;
import java.util.Optional;
import org.attest.core.match.Node;
import org.attest.core.text.Span;

/**
 * One line of {@code examples.corpus}: a rule, whether it must fire, and the words.
 *
 * @param name file, line and rule, for messages
 * @param rule id
 * @param positive the rule must make exactly {@code marked}; else it must make nothing
 * @param text without the marks
 * @param marked between {@code [[} and {@code ]]}; present exactly for positive examples
 */
public record CorpusExample(String name, String rule, boolean positive, String text, Optional<Span> marked) {

    /** What is wrong, in one sentence; empty when the example holds. */
    public Optional<String> failure(LanguagePack pack) {
        List<Span> made = LanguagePack.all(pack.analyse(text)).stream()
                .filter(node -> node.rule().filter(rule::equals).isPresent())
                .map(Node::span)
                .distinct()
                .toList();
        if (positive && made.stream().noneMatch(marked.orElseThrow()::equals)) {
            return Optional.of(
                    made.isEmpty()
                            ? "The rule makes nothing of it."
                            : "The rule makes (" + made.get(0).in(text) + ") and not ("
                                    + marked.get().in(text) + ").");
        }
        return positive || made.isEmpty()
                ? Optional.empty()
                : Optional.of("The rule should make nothing, and makes ("
                        + made.get(0).in(text) + ").");
    }
}
