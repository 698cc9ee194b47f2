package org.attest.core.text;

/**
 * One sentence, heading or list item.
 *
 * @param span in the text
 * @param paragraph number of its paragraph or line, from 0
 * @param upperCase all its letters are capitals, as in agency copy
 */
public record Sentence(Span span, int paragraph, boolean upperCase) {}
