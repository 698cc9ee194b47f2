package org.attest.core.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.match.Program.Instruction;
import org.attest.core.match.Program.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Writes a pattern out as a {@link Program}, from its end to its beginning. What follows a piece is given twice: where to go on when a
 * node was taken since the innermost repetition began, and where when none was. A repetition that takes nothing fails.
 */
final class PatternCompiler {
    private static final int ACCEPT = 0;
    private static final int FAIL = 1;

    private final Symbols symbols;
    private final NodeSet nothing;
    private final List<Instruction> instructions = new ArrayList<>();

    private PatternCompiler(Symbols symbols) {
        this.symbols = symbols;
        this.nothing = symbols.ofClasses(List.of());
        add(Kind.ACCEPT, ACCEPT, ACCEPT, nothing, null);
        add(Kind.FAIL, FAIL, FAIL, nothing, nothing);
    }

    static Program compile(Element pattern, Symbols symbols) {
        PatternCompiler compiler = new PatternCompiler(symbols);
        int start = compiler.compile(pattern, ACCEPT, ACCEPT);
        return new Program(compiler.instructions.toArray(Instruction[]::new), start);
    }

    private int compile(Element element, int after, int afterNothing) {
        if (element instanceof Element.Word word) {
            return take(symbols.ofWord(word.norm()), after, Optional.empty(), word.role());
        }
        if (element instanceof Element.Classed classed) {
            boolean plain = classed.tests().isEmpty() && classed.role().isEmpty();
            return take(
                    symbols.ofClasses(classed.classes()),
                    after,
                    plain ? Optional.empty() : Optional.of(classed),
                    classed.role());
        }
        if (element instanceof Element.Sequence sequence) {
            return sequence(sequence.parts(), after, afterNothing);
        }
        if (element instanceof Element.Choice choice) {
            return choice(choice.options(), after, afterNothing);
        }
        if (element instanceof Element.Repeat repeat) {
            return repeat(repeat, after, afterNothing);
        }
        if (element instanceof Element.Gap gap) {
            return gap(gap, after, afterNothing);
        }
        if (element instanceof Element.Not not) {
            int inner = compile(not.body(), ACCEPT, ACCEPT);
            return add(Kind.NOT, afterNothing, inner, nothing, ahead(afterNothing));
        }
        Element.Edge edge = (Element.Edge) element;
        Kind kind = edge.start() ? Kind.START : Kind.END;
        return add(kind, afterNothing, FAIL, nothing, ahead(afterNothing));
    }

    private int sequence(List<Element> parts, int after, int afterNothing) {
        if (parts.isEmpty()) {
            return afterNothing;
        }
        Element first = parts.get(0);
        List<Element> rest = parts.subList(1, parts.size());
        int then = sequence(rest, after, after);
        boolean same = after == afterNothing || !Needs.mayTakeNothing(first);
        return compile(first, then, same ? then : sequence(rest, after, afterNothing));
    }

    private int choice(List<Element> options, int after, int afterNothing) {
        int last = compile(options.get(options.size() - 1), after, afterNothing);
        for (int i = options.size() - 2; i >= 0; i--) {
            last = split(compile(options.get(i), after, afterNothing), last);
        }
        return last;
    }

    private int repeat(Element.Repeat repeat, int after, int afterNothing) {
        if (repeat.max() == 0) {
            return afterNothing;
        }
        int then = after;
        for (int done = repeat.max() - 1; done >= 0; done--) {
            int once = compile(repeat.body(), then, FAIL);
            then = done < repeat.min() ? once : split(once, done == 0 ? afterNothing : after);
        }
        return then;
    }

    private int gap(Element.Gap gap, int after, int afterNothing) {
        if (gap.max() < gap.min()) {
            return FAIL;
        }
        NodeSet barriers = symbols.ofClasses(gap.barriers());
        int then = gap.max() == 0 ? afterNothing : after;
        for (int taken = gap.max() - 1; taken >= 0; taken--) {
            int more = add(Kind.SKIP, then, FAIL, barriers, null);
            then = taken < gap.min() ? more : split(taken == 0 ? afterNothing : after, more);
        }
        return then;
    }

    private int take(NodeSet set, int next, Optional<Element.Classed> taken, Optional<String> role) {
        instructions.add(new Instruction(Kind.TAKE, next, FAIL, set, taken, role, set));
        return instructions.size() - 1;
    }

    private int split(int first, int second) {
        NodeSet one = ahead(first);
        NodeSet other = ahead(second);
        return add(Kind.SPLIT, first, second, nothing, one == null || other == null ? null : one.or(other));
    }

    private int add(Kind kind, int next, int other, NodeSet set, @Nullable NodeSet ahead) {
        instructions.add(new Instruction(kind, next, other, set, Optional.empty(), Optional.empty(), ahead));
        return instructions.size() - 1;
    }

    private @Nullable NodeSet ahead(int instruction) {
        return instructions.get(instruction).ahead();
    }
}
