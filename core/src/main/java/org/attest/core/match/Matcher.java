package org.attest.core.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
    private final Row row;
    /** Instruction, place and captures of what is still to be tried. */
    private int[] waiting = new int[24];

    private int waitingSize;
    /** Instruction and place of each capture. */
    private int[] captures = new int[16];

    private int capturesSize;
    private int splits;
    private BitSet tried;
    private int[] trail = new int[0];
    private int trailSize;

    Matcher(Rule rule, Program program, Row row) {
        this.rule = rule;
        this.program = program;
        this.row = row;
    }

    /** One past the last node of the match that begins here; {@code from} when there is none. The node may begin one. */
    int end(int from) {
        capturesSize = 0;
        waitingSize = 0;
        trailSize = 0;
        int end = run(program.start(), from);
        return end < 0 ? from : end;
    }

    private boolean leadsOn(int number, int position) {
        Optional<NodeSet> ahead = program.at(number).ahead();
        return ahead.isEmpty() || (position < row.size() && row.isIn(ahead.get(), position));
    }

    /** The first way through that leads to the end, by the order of the pattern; negative when none does. */
    private int run(int start, int from) {
        int floor = waitingSize;
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
                waitingSize = floor;
                return position;
            }
            if (goesOn) {
                boolean takes = now.kind() == Program.Kind.TAKE || now.kind() == Program.Kind.SKIP;
                position += takes ? 1 : 0;
                number = now.next();
            } else if (waitingSize > floor) {
                waitingSize -= 3;
                number = waiting[waitingSize];
                position = waiting[waitingSize + 1];
                capturesSize = waiting[waitingSize + 2];
            } else {
                return -1;
            }
        }
    }

    private boolean takes(Instruction now, int number, int position) {
        if (position >= row.size() || !row.isIn(now.set(), position)) {
            return false;
        }
        if (now.isTested()
                && Program.passing(now.taken().orElseThrow(), row.node(position))
                        .isEmpty()) {
            return false;
        }
        if (now.role().isPresent()) {
            if (capturesSize + 2 > captures.length) {
                captures = Arrays.copyOf(captures, 2 * captures.length);
            }
            captures[capturesSize++] = number;
            captures[capturesSize++] = position;
        }
        return true;
    }

    private boolean splits(Instruction now, int number, int position) {
        if (++splits > EASY && isTried(number, position)) {
            return false;
        }
        if (leadsOn(now.other(), position)) {
            if (waitingSize + 3 > waiting.length) {
                waiting = Arrays.copyOf(waiting, 2 * waiting.length);
            }
            waiting[waitingSize++] = now.other();
            waiting[waitingSize++] = position;
            waiting[waitingSize++] = capturesSize;
        }
        return leadsOn(now.next(), position);
    }

    private boolean matches(int inner, int position) {
        int held = capturesSize;
        boolean found = leadsOn(inner, position) && run(inner, position) >= 0;
        capturesSize = held;
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

    /** The node that the rule makes of the match found last. */
    Node made(int from, int to) {
        Map<String, List<Node>> roles = new HashMap<>();
        Map<String, Features> features = new HashMap<>();
        for (int i = 0; i < capturesSize; i += 2) {
            Instruction taken = program.at(captures[i]);
            Node node = row.node(captures[i + 1]);
            String role = taken.role().orElseThrow();
            roles.computeIfAbsent(role, r -> new ArrayList<>(2)).add(node);
            features.merge(
                    role,
                    taken.taken().flatMap(t -> Program.passing(t, node)).orElse(Features.NONE),
                    (a, b) -> a.join(b, UNIONS));
        }
        Features own = rule.sets();
        for (String role : rule.with()) {
            own = own.join(features.getOrDefault(role, Features.NONE), UNIONS);
        }
        List<Node> nodes = List.copyOf(row.nodes().subList(from, to));
        roles.replaceAll((role, captured) -> List.copyOf(captured));
        return new Node(
                nodes.get(0).span().cover(nodes.get(nodes.size() - 1).span()),
                rule.makes(),
                nodes.get(0).capitalised(),
                Map.of(rule.makes(), own),
                Map.copyOf(roles),
                Optional.of(rule.id()),
                nodes);
    }
}
