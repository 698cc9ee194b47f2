package org.attest.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.ledger.ChainedEntry;
import org.attest.core.ledger.DocumentAdded;
import org.attest.core.ledger.Head;
import org.attest.core.ledger.LedgerState;
import org.attest.core.ledger.Numbered;
import org.attest.store.Verification.Tampered;

/** Checks everything a store holds against the chain, and finds the first entry that is not as it was written. */
final class Verifier {
    private static final String RESTORE = "Maybe restore the case from a backup, and compare the two.";
    private static final String TAIL = "Maybe the case was copied without ledger.db-wal or head while in use: copy the"
            + " whole folder again, or restore it from a backup.";
    private static final String READ_AGAIN = "Maybe read the document again: a reading can always be made anew.";

    /** What a store holds besides the entries. */
    interface Vault {
        /** Words stored for the entry with this number. */
        Optional<Payload> payload(long number);

        /** Numbers that words are stored for. */
        Set<Long> payloads();

        /** Content hashes of documents with a kept reading that was damaged. */
        Set<String> damagedReadings();

        /** The head as kept apart from the entries; empty when it is gone or not readable. */
        Optional<Head> keptHead();
    }

    private final List<StoredEntry> rows;
    private final Vault vault;
    private final LedgerState state;
    private final Map<String, String> names = new HashMap<>();
    private final List<Tampered> found = new ArrayList<>();
    private Optional<StoredEntry> broken = Optional.empty();

    private Verifier(List<StoredEntry> rows, Vault vault) {
        this.rows = rows;
        this.vault = vault;
        var readable = new ArrayList<ChainedEntry>();
        rows.forEach(row -> row.entry()
                .ifPresent(entry ->
                        readable.add(new ChainedEntry(row.number(), Head.START.hash(), entry, Head.START.hash()))));
        readable.forEach(link -> {
            if (link.entry() instanceof DocumentAdded document) {
                names.put(document.contentHash(), document.id());
            }
        });
        this.state = LedgerState.fold(readable);
    }

    static Verification verify(List<StoredEntry> rows, Vault vault) {
        return new Verifier(rows, vault).verify();
    }

    /** Adds the spans to what the hashes showed. Outside any transaction: the check may itself use the store. */
    static Verification withSpans(Verification hashes, LedgerStore store, SpanCheck spans) {
        if (!hashes.clean()) {
            return hashes;
        }
        var first = store.state().documents().stream()
                .map(document -> store.document(document.entry())
                        .flatMap(spans::problem)
                        .map(problem -> new Tampered(
                                document.number(),
                                Optional.of(document.entry().id()),
                                capital(problem) + ".",
                                READ_AGAIN)))
                .flatMap(Optional::stream)
                .findFirst();
        return new Verification(hashes.entries(), first, hashes.erased());
    }

    private Verification verify() {
        checkChain();
        checkWords();
        checkReadings();
        if (found.isEmpty()) {
            checkHead();
        }
        var first = found.stream().min(Comparator.comparingLong(Tampered::number));
        return new Verification(rows.size(), first, state.erased());
    }

    private void checkChain() {
        var previous = Head.START;
        for (var row : rows) {
            var flaw = row.flaw(previous);
            if (flaw.isPresent()) {
                var number = previous.number() + 1;
                var name = row.number() == number ? name(row) : gone();
                broken = Optional.of(row);
                found.add(new Tampered(number, name, flaw.get(), RESTORE));
                return;
            }
            previous = row.head();
        }
    }

    private void checkWords() {
        var orphans = new TreeSet<>(vault.payloads());
        for (var row : rows) {
            if (row.entry().orElse(null) instanceof DocumentAdded document) {
                orphans.remove(row.number());
                wordsFlaw(row.number(), document)
                        .ifPresent(flaw ->
                                found.add(new Tampered(row.number(), Optional.of(document.id()), flaw, RESTORE)));
            }
        }
        orphans.forEach(number ->
                found.add(new Tampered(number, gone(), "Words are stored for it, and it is no document.", RESTORE)));
    }

    private Optional<String> wordsFlaw(long number, DocumentAdded document) {
        var payload = vault.payload(number);
        if (state.isErased(document.contentHash())) {
            return payload.map(words -> "The document was erased, and words are stored for it.");
        }
        if (payload.isEmpty()) {
            return mayHaveBeenErased(document.contentHash())
                    ? Optional.empty()
                    : Optional.of("The document's words are gone, and no decision erased them.");
        }
        return payload.get().mismatch(document).map(what -> capital(what) + " is not what was added.");
    }

    /** True when the first entry that is broken can be the very decision that erased this document. */
    private boolean mayHaveBeenErased(String contentHash) {
        return broken.filter(row -> row.entry().isEmpty()
                        || row.document().filter(contentHash::equals).isPresent())
                .isPresent();
    }

    private void checkReadings() {
        for (var contentHash : vault.damagedReadings()) {
            long number = state.document(contentHash).map(Numbered::number).orElse((long) rows.size());
            found.add(new Tampered(number, name(Optional.of(contentHash)), "A kept reading was changed.", READ_AGAIN));
        }
    }

    private void checkHead() {
        var kept = vault.keptHead();
        long size = rows.size();
        if (kept.isEmpty()) {
            found.add(
                    new Tampered(size, gone(), "The file that keeps the head of the chain is gone or damaged.", TAIL));
            return;
        }
        long number = kept.get().number();
        if (number > size) {
            var what = "The ledger ends before it; it once had " + number + " entries.";
            found.add(new Tampered(size + 1, gone(), what, TAIL));
            return;
        }
        if (number > 0 && !rows.get((int) number - 1).head().equals(kept.get())) {
            found.add(new Tampered(
                    number, name(rows.get((int) number - 1)), "The chain up to here was written anew.", RESTORE));
        }
    }

    /** By what it says, else by what it is filed under, else by the content hash it is filed under. */
    private Optional<String> name(StoredEntry row) {
        return row.entry()
                .flatMap(entry -> name(entry.document()))
                .or(() -> name(row.document()))
                .or(row::document);
    }

    private Optional<String> name(Optional<String> contentHash) {
        return contentHash.flatMap(hash -> Optional.ofNullable(names.get(hash)));
    }

    private static Optional<String> gone() {
        return Optional.empty();
    }

    private static String capital(String clause) {
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
    }
}
