/** What the decisions of a ledger do to readings and links. The printed reading stays as it is; the reviewed one stands beside it. */
@NullMarked
package org.attest.core.review;

import org.jspecify.annotations.NullMarked;
