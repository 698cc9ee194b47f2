/**
 * The hash-chained ledger as values: what happened, the bytes that are hashed, the chain, and the fold of entries into the
 * state of a case. Opens no file and asks no clock; {@code store} keeps it on disk.
 */
@NullMarked
package org.attest.core.ledger;

import org.jspecify.annotations.NullMarked;
