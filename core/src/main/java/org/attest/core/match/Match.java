package org.attest.core.match;

import java.util.List;
import java.util.Map;

/**
 * A rule that fired.
 *
 * @param rule what fired
 * @param nodes the nodes it covers, in reading order
 * @param roles what it captured by name
 * @param features of each captured node, as the class it was captured by
 */
record Match(
        Rule rule, int from, int to, List<Node> nodes, Map<String, List<Node>> roles, Map<String, Features> features) {}
