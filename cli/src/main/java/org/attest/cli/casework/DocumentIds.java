package org.attest.cli.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Stop;

/** What documents are called in a case. Two that came under one name are told apart by the beginning of their digests. */
public final class DocumentIds {
    private static final int SHOWN = 8;

    private final Map<String, String> hashById = new HashMap<>();
    private final Map<String, String> idByHash = new HashMap<>();

    public DocumentIds(List<CaseFile.Kept> documents) {
        documents.forEach(kept -> take(kept.id(), kept.hash()));
    }

    /** What the document with these bytes is called already. */
    public Optional<String> known(String hash) {
        return Optional.ofNullable(idByHash.get(hash));
    }

    /** What to call a new document that came under this name. */
    public String name(String wanted, String hash) {
        String other = hashById.get(wanted);
        String id = other == null || other.equals(hash) ? wanted : apart(wanted, hash);
        take(id, hash);
        return id;
    }

    private void take(String id, String hash) {
        hashById.put(id, hash);
        idByHash.put(hash, id);
    }

    static String apart(String id, String hash) {
        return id + "~" + hash.substring(0, SHOWN);
    }

    /** The one document whose name, or whose digest, begins so; or whose name contains it. */
    public static CaseFile.Kept find(List<CaseFile.Kept> documents, String words) {
        List<CaseFile.Kept> found = documents.stream()
                .filter(kept -> kept.id().equals(words) || kept.hash().equals(words))
                .toList();
        if (found.isEmpty()) {
            found = documents.stream()
                    .filter(kept -> kept.id().startsWith(words)
                            || (words.length() >= 4 && kept.hash().startsWith(words)))
                    .toList();
        }
        if (found.isEmpty()) {
            found = documents.stream().filter(kept -> kept.id().contains(words)).toList();
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        String candidates = String.join(
                ", ",
                (found.isEmpty() ? documents : found)
                        .stream().limit(8).map(CaseFile.Kept::id).toList());
        throw Stop.notFound(
                found.isEmpty()
                        ? "no document is called " + words + ". Maybe one of " + candidates + "; all: attest docs"
                        : words + " is the beginning of " + Console.count(found.size(), "name", "names") + ". Maybe "
                                + candidates);
    }
}
