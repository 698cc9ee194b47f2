package org.attest.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {
    /** Written by hand. When this fails, every ledger in the field fails. */
    @Test
    void formIsTheSameAsEver() {
        var document = Entries.document("a.txt");
        assertThat(text(DecisionMade.withdraw(document.contentHash(), Reason.DUPLICATE, "Ana", Entries.NOW)))
                .isEqualTo("14:attest-entry/1,13:decision-made,64:" + document.contentHash()
                        + ",4:text,[]8:document,[9:withdrawn,]9:duplicate,[]3:Ana,20:2025-03-11T12:00:00Z,[]");
        assertThat(text(document))
                .isEqualTo("14:attest-entry/1,14:document-added,64:" + document.contentHash() + ",64:"
                        + document.textHash()
                        + ",[]5:a.txt,[][][][]10:text/plain,4:text,1:1,20:2025-03-11T12:00:00Z,[]");
    }

    @Test
    void everyEntryComesBackAndNoTwoShareBytes() {
        var entries = new Entries(2);
        var seen = new HashMap<String, Entry>();
        for (int i = 0; i < 3_000; i++) {
            var entry = entries.any();
            var form = CanonicalForm.bytes(entry);
            assertThat(CanonicalForm.parse(form)).isEqualTo(entry);
            assertThat(seen.putIfAbsent(HexFormat.of().formatHex(form), entry)).isIn(null, entry);
        }
    }

    @Test
    void aChangedByteIsRefusedOrMeansAnotherEntry() {
        var entries = new Entries(3);
        for (int i = 0; i < 60; i++) {
            var entry = entries.any();
            var form = CanonicalForm.bytes(entry);
            for (int at = 0; at < form.length; at++) {
                var changed = form.clone();
                changed[at] ^= (byte) (1 << i % 8);
                assertThat(parsesTo(entry, changed)).as("byte %d", at).isFalse();
            }
        }
    }

    @Test
    void cutOrLengthenedBytesAreRefused() {
        var form = CanonicalForm.bytes(Entries.document("a.txt"));
        for (int length = 0; length < form.length; length++) {
            var cut = Arrays.copyOf(form, length);
            assertThatIllegalArgumentException().isThrownBy(() -> CanonicalForm.parse(cut));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalForm.parse(Arrays.copyOf(form, form.length + 1)));
    }

    @Test
    void formDoesNotDependOnTheLocale() {
        var entry = new Entries(4).any();
        var form = CanonicalForm.bytes(entry);
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(CanonicalForm.bytes(entry)).isEqualTo(form);
            assertThat(CanonicalForm.parse(form)).isEqualTo(entry);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String text(Entry entry) {
        return new String(CanonicalForm.bytes(entry), StandardCharsets.UTF_8);
    }

    private static boolean parsesTo(Entry entry, byte[] form) {
        try {
            return CanonicalForm.parse(form).equals(entry);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
