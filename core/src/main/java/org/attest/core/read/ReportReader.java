package org.attest.core.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.attest.core.claim.Reading;
import org.attest.core.lang.Language;
import org.attest.core.lang.LanguageGate;
import org.attest.core.text.Document;

/**
 * Reads each report with the pack of its language. A report in a language without a pack gives no claims, and says so. Pure and total;
 * safe for use by several threads.
 */
public final class ReportReader {
    private final LanguageGate gate;
    private final Map<String, ClaimReader> readers = new LinkedHashMap<>();

    /** @param languages one per language that the gate counts as read */
    public ReportReader(LanguageGate gate, List<Knowledge> languages) {
        this.gate = gate;
        languages.forEach(language -> readers.put(language.pack().tag(), new ClaimReader(language)));
    }

    public Reading read(Document document) {
        return read(document, ClaimReader::read);
    }

    /** See {@link ClaimReader#skim}. */
    public Reading skim(Document document) {
        return read(document, ClaimReader::skim);
    }

    private Reading read(Document document, BiFunction<ClaimReader, Document, Reading> how) {
        Language language = gate.of(document);
        ClaimReader reader = readers.get(language.tag());
        return reader == null
                ? Reading.notRead(document, language.tag(), language.name())
                : how.apply(reader, document);
    }
}
