package org.attest.store;

import java.time.Instant;
import java.util.Optional;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.DocumentAdded;
import org.attest.core.ledger.DrawnBy;
import org.attest.core.ledger.ExactText;
import org.attest.core.ledger.Reason;
import org.attest.core.ledger.Target;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/** A report to put into a store. */
record Report(Document document) {
    static final Instant NOW = Instant.parse("2025-03-11T12:00:00Z");

    static Report of(String name) {
        return new Report(
                Document.of(name, "At least 12 people were killed. " + name).withTitle("Report " + name));
    }

    static Report of(String name, String text) {
        return new Report(Document.of(name, text));
    }

    byte[] bytes() {
        return ExactText.bytes(document.text());
    }

    DocumentAdded entry() {
        return DocumentAdded.of(document, bytes(), new DrawnBy("text/plain", "text", "1"), NOW, Optional.empty());
    }

    String hash() {
        return entry().contentHash();
    }

    Receipt addTo(LedgerStore store) {
        return store.add(entry(), Payload.of(bytes(), document));
    }

    DecisionMade correction(String value) {
        var target = Target.words(hash(), Part.TEXT, new Span(0, 11), "low");
        return DecisionMade.set(target, value, Reason.WRONG_NUMBER, "Ana", NOW);
    }

    DecisionMade withdrawal() {
        return DecisionMade.withdraw(hash(), Reason.DUPLICATE, "Ana", NOW);
    }

    DecisionMade erasure() {
        return DecisionMade.erase(hash(), "Ana", NOW);
    }

    ReadingKey reading() {
        return new ReadingKey(hash(), "1", "en/1");
    }
}
