package org.attest.core.ledger;

/** An entry of one kind, with the number it has in the ledger. */
public record Numbered<T extends Entry>(long number, T entry) {}
