package org.attest.core.text;

/**
 * Where sentences may end, by their signs alone: after {@code ! ?} and their like; after a full stop and white space when a capital
 * follows; after a full stop when a sign that may open a sentence and a letter follow. One pass, in time linear in the length. Marks that
 * change the letter before them are passed over.
 */
final class SentenceEnds {
    private enum Sign {
        /** Is as if it were not there. */
        MARK,
        SMALL,
        CAPITAL,
        SPACE,
        /** Opens a bracket or a quotation. */
        OPENING,
        CLOSING,
        /** A straight quotation mark, which may open or close. */
        QUOTE,
        DIGIT,
        STOP,
        TERM,
        /** Ends a sentence before white space, in the scripts of India. */
        DANDA,
        COMMA,
        PARAGRAPH,
        OTHER
    }

    private enum State {
        INSIDE,
        /** After a full stop, and after white space behind one. */
        STOPPED,
        SPACED,
        /** After signs behind a full stop that may open the next sentence. */
        OPENED,
        /** After a sign that ends a sentence, and after white space behind it. */
        ENDED,
        LEFT
    }

    /** A word of fewer small letters may be an abbreviation, or part of an address. */
    private static final int GLUED_WORD = 3;

    private static final Sign[] PLAIN = new Sign[0x80];

    static {
        for (int c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = sign(c);
        }
    }

    private final String text;
    private final int end;

    SentenceEnds(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** Where the sentence that begins at {@code start} ends, white space behind it included. */
    int after(int start) {
        State state = State.INSIDE;
        int cut = start;
        boolean opened = false;
        for (int at = start; at < end; ) {
            char c = text.charAt(at);
            int letter = c < 0x80 ? c : text.codePointAt(at);
            int next = at + Character.charCount(letter);
            Sign sign = c < 0x80 ? PLAIN[c] : sign(letter);
            at = next;
            if (state == State.INSIDE && sign.ordinal() <= Sign.QUOTE.ordinal()) {
                continue;
            }
            if (sign == Sign.PARAGRAPH) {
                return next;
            }
            if (sign == Sign.MARK) {
                cut = state == State.OPENED ? cut : next;
                continue;
            }
            if (state == State.ENDED || state == State.LEFT) {
                if (!goesOn(state, sign)) {
                    return cut;
                }
                state = sign == Sign.SPACE ? State.LEFT : state;
                cut = next;
                continue;
            }
            boolean letterHere = sign == Sign.SMALL || sign == Sign.CAPITAL;
            boolean capital = sign == Sign.CAPITAL;
            if (letterHere && (opened || capital && (state == State.SPACED || isGlued(state, at)))) {
                return cut;
            }
            boolean quoted = state == State.STOPPED && sign == Sign.QUOTE;
            state = next(state, sign);
            opened = state == State.OPENED || quoted;
            cut = state == State.OPENED ? cut : next;
        }
        return end;
    }

    /** A page that lost its blanks: a full stop right between a small word and a capital before a small letter. */
    private boolean isGlued(State state, int afterCapital) {
        int stop = afterCapital - 2;
        return state == State.STOPPED
                && stop >= GLUED_WORD
                && text.charAt(stop) == '.'
                && isSmall(afterCapital)
                && isSmall(stop - 1)
                && isSmall(stop - 2)
                && isSmall(stop - GLUED_WORD);
    }

    private boolean isSmall(int at) {
        return at < end && Character.isLowerCase(text.charAt(at));
    }

    private static boolean goesOn(State state, Sign sign) {
        return sign == Sign.SPACE
                || state == State.ENDED
                        && (sign == Sign.TERM || sign == Sign.STOP || sign == Sign.CLOSING || sign == Sign.QUOTE);
    }

    private static State next(State state, Sign sign) {
        boolean behind = state == State.STOPPED || state == State.SPACED;
        return switch (sign) {
            case TERM -> State.ENDED;
            case DANDA -> State.LEFT;
            case STOP -> State.STOPPED;
            case SPACE -> behind ? State.SPACED : State.INSIDE;
            case CLOSING -> state == State.STOPPED ? state : State.INSIDE;
            case QUOTE -> state == State.STOPPED ? state : state == State.INSIDE ? state : State.OPENED;
            case OPENING, OTHER -> state == State.INSIDE ? state : State.OPENED;
            default -> State.INSIDE;
        };
    }

    private static Sign sign(int letter) {
        return switch (letter) {
            case '\t', '\r', '\f', '\n', '\u2028' -> Sign.SPACE;
            case '"', '\'' -> Sign.QUOTE;
            case '!', '?', '\u3002', '\uff01', '\uff1f' -> Sign.TERM;
            case '.', '\uff0e' -> Sign.STOP;
            case ',' -> Sign.COMMA;
            case '\u0964', '\u0965' -> Sign.DANDA;
            case '\u2029' -> Sign.PARAGRAPH;
            default -> byType(Character.getType(letter));
        };
    }

    private static Sign byType(int type) {
        return switch (type) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> Sign.MARK;
            case Character.LOWERCASE_LETTER -> Sign.SMALL;
            case Character.UPPERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> Sign.CAPITAL;
            case Character.SPACE_SEPARATOR -> Sign.SPACE;
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> Sign.OPENING;
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> Sign.CLOSING;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> Sign.DIGIT;
            default -> Sign.OTHER;
        };
    }
}
