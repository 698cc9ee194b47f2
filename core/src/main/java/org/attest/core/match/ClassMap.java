package org.attest.core.match;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a node, the likeliest first, each with its features. A map like any other, made for very few entries: they are compared
 * one by one. What a grammar makes of the classes is kept with them, since most words of a text share theirs with the lexicon. Immutable;
 * safe for use by several threads.
 */
final class ClassMap extends AbstractMap<String, Features> {
    private final String[] names;
    private final Features[] features;
    /** The {@link #mark} of each class. */
    private final long mask;
    /** Of the grammar that asked last; any thread may lose it and work it out again. */
    private @Nullable Marks marks;

    private ClassMap(Map<String, Features> classes) {
        this.names = classes.keySet().toArray(String[]::new);
        this.features = classes.values().toArray(Features[]::new);
        long all = 0;
        for (String name : names) {
            all |= mark(name);
        }
        this.mask = all;
    }

    /** One bit of 64, which few classes share: where it is not set the class is not. */
    static long mark(String name) {
        return 1L << (name.hashCode() * 0x9E3779B9 >>> 26);
    }

    long mask() {
        return mask;
    }

    private ClassMap(ClassMap like, Features[] features, Marks marks) {
        this.names = like.names;
        this.features = features;
        this.mask = like.mask;
        this.marks = marks;
    }

    /** The same one class, with other features. */
    ClassMap with(Features own, Symbols symbols) {
        return features[0] == own ? this : new ClassMap(this, new Features[] {own}, marks(symbols));
    }

    static ClassMap of(Map<String, Features> classes) {
        return classes instanceof ClassMap own ? own : new ClassMap(classes);
    }

    /** The bits of the classes in a grammar. */
    Marks marks(Symbols symbols) {
        Marks known = marks;
        if (known == null || known.symbols() != symbols) {
            known = symbols.marks(names);
            marks = known;
        }
        return known;
    }

    @Override
    public @Nullable Features get(@Nullable Object name) {
        return name instanceof String className ? of(className) : null;
    }

    /** The features of a class; null when it is none of these. */
    @Nullable
    Features of(String className) {
        if ((mask & mark(className)) != 0) {
            for (int i = 0; i < names.length; i++) {
                if (names[i].equals(className)) {
                    return features[i];
                }
            }
        }
        return null;
    }

    @Override
    public Features getOrDefault(@Nullable Object name, Features otherwise) {
        Features found = get(name);
        return found == null ? otherwise : found;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public Set<Map.Entry<String, Features>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Features>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return names.length;
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, Features>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < names.length;
        }

        @Override
        public Map.Entry<String, Features> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return Map.entry(names[next], features[next++]);
        }
    }
}
