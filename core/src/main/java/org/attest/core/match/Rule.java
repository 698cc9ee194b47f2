package org.attest.core.match;

import java.util.List;

/**
 * A pattern and what it makes. Rules are written in a pack's {@code rules.txt}; see {@link RuleParser} for the form.
 *
 * @param id dotted, stable, never reused
 * @param stage the stage it belongs to
 * @param makes the class of the node it makes
 * @param with roles whose features the made node takes, the strongest first
 * @param sets features it gives the made node, stronger than any taken
 * @param pattern what it matches
 */
public record Rule(String id, String stage, String makes, List<String> with, Features sets, Element pattern) {
    public Rule {
        with = List.copyOf(with);
    }
}
