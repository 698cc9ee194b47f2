package org.attest.core.match;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a pack says of a word or phrase: names and values, such as {@code harm=killed form=past|participle}. A value may hold
 * several words joined by {@code |}.
 */
public final class Features {
    public static final Features NONE = new Features(Map.of());

    private final Map<String, String> values;

    /** @param values that nobody changes any more */
    private Features(Map<String, String> values) {
        this.values = values;
    }

    /** Reads {@code name=value name=value}. */
    public static Features parse(String words) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : words.strip().split("\\s+")) {
            if (pair.isEmpty()) {
                continue;
            }
            int at = pair.indexOf('=');
            if (at <= 0) {
                throw new IllegalArgumentException("A feature is written name=value, not (" + pair + ").");
            }
            values.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return of(values);
    }

    public static Features of(Map<String, String> values) {
        return values.isEmpty() ? NONE : new Features(new LinkedHashMap<>(values));
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** All words of a value; empty when it has none. */
    public List<String> all(String name) {
        String value = values.get(name);
        return value == null ? List.of() : List.of(value.split("\\|"));
    }

    /** True when the value is, or holds, this word. */
    public boolean has(String name, String word) {
        String value = values.get(name);
        return value != null && (value.equals(word) || isAmong(word, value));
    }

    private static boolean isAmong(String word, String value) {
        int start = 0;
        for (int bar = value.indexOf('|'); bar >= 0; bar = value.indexOf('|', start)) {
            if (bar - start == word.length() && value.startsWith(word, start)) {
                return true;
            }
            start = bar + 1;
        }
        return start > 0 && value.length() - start == word.length() && value.endsWith(word);
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** These features and those of {@code other} that these do not name. */
    public Features or(Features other) {
        if (values.isEmpty() || other.values.isEmpty()) {
            return values.isEmpty() ? other : this;
        }
        Map<String, String> joined = new LinkedHashMap<>(other.values);
        joined.putAll(values);
        return new Features(joined);
    }

    /** Like {@link #or}, but the named values of both are joined word by word. */
    public Features join(Features other, Set<String> unions) {
        if (values.isEmpty() || other.values.isEmpty()) {
            return or(other);
        }
        Map<String, String> joined = new LinkedHashMap<>(other.values);
        joined.putAll(values);
        for (String name : unions) {
            if (values.containsKey(name) && other.values.containsKey(name)) {
                Set<String> words = new LinkedHashSet<>(all(name));
                words.addAll(other.all(name));
                joined.put(name, String.join("|", words));
            }
        }
        return new Features(joined);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Features f && f.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        String[] pairs = values.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .toArray(String[]::new);
        return String.join(" ", Arrays.asList(pairs));
    }
}
