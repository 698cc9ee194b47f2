package org.attest.core.lang;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.match.Node;

/** Lays the names of a case (places, actors) over the words of a language. */
final class Names {
    private Names() {}

    /**
     * Where a name covers whole words of the language, the name stands instead; a single word keeps the classes of both. Where the
     * two cross, the one that begins first stays.
     *
     * @param names in reading order
     */
    static List<Node> join(List<Node> words, List<Node> names) {
        if (names.isEmpty()) {
            return words;
        }
        List<Node> joined = new ArrayList<>(words.size());
        int name = 0;
        int end = -1;
        for (Node word : words) {
            if (word.span().start() < end) {
                continue;
            }
            while (name < names.size()
                    && names.get(name).span().start() < word.span().start()) {
                name++;
            }
            Node candidate = name < names.size() ? names.get(name) : null;
            if (candidate == null
                    || candidate.span().start() != word.span().start()
                    || candidate.span().end() < word.span().end()) {
                joined.add(word);
                continue;
            }
            Node node = candidate;
            if (candidate.span().equals(word.span()) && known(word)) {
                for (String className : word.classes().keySet()) {
                    node = node.withClass(className, word.as(className));
                }
            }
            joined.add(node);
            end = node.span().end();
        }
        return joined;
    }

    private static boolean known(Node node) {
        return !(node.is("NAME")
                || node.is("UNKNOWN")
                || node.is("SIGN")
                || node.is("DIGITS")
                || node.is("DECIMAL")
                || node.is("ADDRESS"));
    }
}
