/** The ledger on disk: one folder for each case, written by any number of processes, verified at will. */
@NullMarked
package org.attest.store;

import org.jspecify.annotations.NullMarked;
