package org.attest.core.text;

/**
 * A stretch of one document's original text.
 *
 * <p>Offsets are UTF-16 code units (what {@link String#charAt} counts), 0-based, half-open. They always index the text as
 * received, never a normalised copy.
 *
 * @param start first code unit; 0 or more
 * @param end one past the last code unit; greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "The span [" + start + ", " + end + ") must be non-empty and start at 0 or later.");
        }
    }

    /** The words this span covers. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    /** True when the two spans share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** True when {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** By start, the shorter first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
