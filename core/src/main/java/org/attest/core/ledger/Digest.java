package org.attest.core.ledger;

import java.util.regex.Pattern;

/** Guards the one spelling of a SHA-256 digest. */
final class Digest {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private Digest() {}

    static String checked(String digest) {
        if (!HEX.matcher(digest).matches()) {
            throw new IllegalArgumentException(
                    "A SHA-256 digest has 64 lower-case hexadecimal digits (" + digest + ").");
        }
        return digest;
    }
}
