package org.attest.core.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.match.Program.Instruction;

/**
 * Tries one rule at places of one row. What failed once at a place is not tried there again, wherever it is reached from: the work on a
 * row is bounded by the size of the pattern times the nodes, so no text can make reading slow.
 */
final class Matcher {
    private static final Set<String> UNIONS = Set.of("groups", "demographics");

    /** Bookkeeping begins when a rule has split so often in one row; nearly none does. */
    private static final int EASY = 200;

    private final Rule rule;
    private final Program program;
    private final ClassMap classes;
    private final Row row;
    private final Ways ways;
    private int splits;
    private BitSet tried;
    private int[] trail = new int[0];
    private int trailSize;

    /** Where one matcher at a time stands in its work: its ways still to be tried, and what it captured. */
    static final class Ways {
        /** Instruction, place and captures of what is still to be tried. */
        private int[] waiting = new int[24];

        private int waitingSize;
        /** Instruction and place of each capture. */
        private int[] captures = new int[16];

        private int capturesSize;

        void wait(int number, int position) {
            if (waitingSize + 3 > waiting.length) {
                waiting = Arrays.copyOf(waiting, 2 * waiting.length);
            }
            waiting[waitingSize++] = number;
            waiting[waitingSize++] = position;
            waiting[waitingSize++] = capturesSize;
        }

        void capture(int number, int position) {
            if (capturesSize + 2 > captures.length) {
                captures = Arrays.copyOf(captures, 2 * captures.length);
            }
            captures[capturesSize++] = number;
            captures[capturesSize++] = position;
        }
    }

    /**
     * @param classes the class that the rule makes, with the features that it sets
     * @param ways shared by matchers of which one works at a time
     */
    Matcher(Rule rule, Program program, ClassMap classes, Row row, Ways ways) {
        this.rule = rule;
        this.program = program;
        this.classes = classes;
        this.row = row;
        this.ways = ways;
    }

    /** One past the last node of the match that begins here; {@code from} when there is none. The node may begin one. */
    int end(int from) {
        ways.capturesSize = 0;
        ways.waitingSize = 0;
        trailSize = 0;
        int end = run(program.start(), from);
        return end < 0 ? from : end;
    }

    private boolean leadsOn(int number, int position) {
        NodeSet ahead = program.at(number).ahead();
        return ahead == null || (position < row.size() && row.isIn(ahead, position));
    }

    /** The first way through that leads to the end, by the order of the pattern; negative when none does. */
    private int run(int start, int from) {
        int floor = ways.waitingSize;
        int trailFloor = trailSize;
        int number = start;
        int position = from;
        while (true) {
            Instruction now = program.at(number);
            boolean goesOn = switch (now.kind()) {
                case TAKE -> takes(now, number, position);
                case SKIP -> position < row.size() && !row.isIn(now.set(), position);
                case SPLIT -> splits(now, number, position);
                case START -> position == 0;
                case END -> position == row.size();
                case NOT -> !matches(now.other(), position);
                case ACCEPT -> true;
                case FAIL -> false;
            };
            if (goesOn && now.kind() == Program.Kind.ACCEPT) {
                forget(trailFloor);
                ways.waitingSize = floor;
                return position;
            }
            if (goesOn) {
                boolean takes = now.kind() == Program.Kind.TAKE || now.kind() == Program.Kind.SKIP;
                position += takes ? 1 : 0;
                number = now.next();
            } else if (ways.waitingSize > floor) {
                ways.waitingSize -= 3;
                number = ways.waiting[ways.waitingSize];
                position = ways.waiting[ways.waitingSize + 1];
                ways.capturesSize = ways.waiting[ways.waitingSize + 2];
            } else {
                return -1;
            }
        }
    }

    private boolean takes(Instruction now, int number, int position) {
        if (position >= row.size() || !row.isIn(now.set(), position)) {
            return false;
        }
        if (now.isTested() && Program.passing(now.taken().orElseThrow(), row.node(position)) == null) {
            return false;
        }
        if (now.role().isPresent()) {
            ways.capture(number, position);
        }
        return true;
    }

    private boolean splits(Instruction now, int number, int position) {
        if (++splits > EASY && isTried(number, position)) {
            return false;
        }
        if (leadsOn(now.other(), position)) {
            ways.wait(now.other(), position);
        }
        return leadsOn(now.next(), position);
    }

    private boolean matches(int inner, int position) {
        int held = ways.capturesSize;
        boolean found = leadsOn(inner, position) && run(inner, position) >= 0;
        ways.capturesSize = held;
        return found;
    }

    /** Marks the instruction as tried here; true when it was before, and failed. */
    private boolean isTried(int number, int position) {
        if (tried == null) {
            tried = new BitSet();
        }
        int key = number * (row.size() + 1) + position;
        if (tried.get(key)) {
            return true;
        }
        tried.set(key);
        if (trailSize == trail.length) {
            trail = Arrays.copyOf(trail, Math.max(64, 2 * trail.length));
        }
        trail[trailSize++] = key;
        return false;
    }

    /** What was tried on the way to a match did not fail. */
    private void forget(int floor) {
        while (trailSize > floor) {
            tried.clear(trail[--trailSize]);
        }
    }

    /** The node that the rule makes of the match found last; no other matcher that shares its ways may have worked since. */
    Node made(int from, int to) {
        List<Node> nodes = row.nodes(from, to);
        return new Node(
                nodes.get(0).span().cover(nodes.get(nodes.size() - 1).span()),
                rule.makes(),
                nodes.get(0).capitalised(),
                classes.with(features(), row.symbols()),
                roles(),
                Optional.of(rule.id()),
                nodes);
    }

    private Map<String, List<Node>> roles() {
        if (ways.capturesSize == 0) {
            return Map.of();
        }
        Map<String, List<Node>> roles = new HashMap<>(8);
        for (int i = 0; i < ways.capturesSize; i += 2) {
            String role = program.at(ways.captures[i]).role().orElseThrow();
            Node node = row.node(ways.captures[i + 1]);
            List<Node> before = roles.get(role);
            if (before == null) {
                roles.put(role, List.of(node));
            } else {
                List<Node> more = new ArrayList<>(before);
                more.add(node);
                roles.put(role, Collections.unmodifiableList(more));
            }
        }
        return Collections.unmodifiableMap(roles);
    }

    /** Those that the rule sets, and those of the nodes that were captured, role by role. */
    private Features features() {
        Features own = rule.sets();
        List<String> with = rule.with();
        for (int i = 0; i < with.size(); i++) {
            own = own.join(captured(with.get(i)), UNIONS);
        }
        return own;
    }

    private Features captured(String role) {
        Features all = Features.NONE;
        for (int i = 0; i < ways.capturesSize; i += 2) {
            Instruction taken = program.at(ways.captures[i]);
            if (taken.taken().isPresent() && taken.role().orElseThrow().equals(role)) {
                Features its = Program.passing(taken.taken().get(), row.node(ways.captures[i + 1]));
                all = its == null ? all : all.join(its, UNIONS);
            }
        }
        return all;
    }
}
