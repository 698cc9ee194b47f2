package org.attest.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.DocumentAdded;
import org.attest.core.ledger.Numbered;
import org.attest.core.ledger.Target;
import org.attest.core.text.PublicationDate;

/**
 * Documents that came from the very same address: versions of one page, of which the newest counts. The newest is the one published
 * last, where all say when; else the one added last. A document without an address is a page of its own, and so is one that a person
 * set apart.
 */
public final class Versions {
    private static final String FIELD = "version";
    private static final String APART = "apart";

    private final Map<String, List<Numbered<DocumentAdded>>> pages = new LinkedHashMap<>();
    private final Map<String, String> pageOf = new HashMap<>();

    private Versions() {}

    /**
     * @param documents those that count, in the order they were added
     * @param decisions those in force
     */
    public static Versions of(List<Numbered<DocumentAdded>> documents, List<Numbered<DecisionMade>> decisions) {
        Set<String> apart = new HashSet<>();
        decisions.stream()
                .map(Numbered::entry)
                .filter(Versions::setsApart)
                .forEach(decision -> apart.add(decision.target().document()));
        Versions versions = new Versions();
        for (Numbered<DocumentAdded> document : documents) {
            String hash = document.entry().contentHash();
            if (document.entry().url().isPresent() && !apart.contains(hash)) {
                String url = document.entry().url().get();
                versions.pages.computeIfAbsent(url, page -> new ArrayList<>()).add(document);
                versions.pageOf.put(hash, url);
            }
        }
        versions.pages.replaceAll((url, all) -> inOrder(all));
        return versions;
    }

    private static List<Numbered<DocumentAdded>> inOrder(List<Numbered<DocumentAdded>> all) {
        Comparator<Numbered<DocumentAdded>> added = Comparator.comparingLong(Numbered::number);
        boolean dated = all.stream().allMatch(one -> one.entry().published().isPresent());
        return all.stream()
                .sorted(
                        dated
                                ? Comparator.comparing((Numbered<DocumentAdded> one) -> one.entry()
                                                .published()
                                                .map(PublicationDate::latest)
                                                .orElseThrow())
                                        .thenComparing(added)
                                : added)
                .toList();
    }

    private static boolean setsApart(DecisionMade decision) {
        return decision.target().field().equals(FIELD)
                && decision.value().filter(APART::equals).isPresent();
    }

    /** Decides that a document is no version of another, whatever its address. */
    public static ClaimDecision apart(String hash) {
        return new ClaimDecision(Target.document(hash, FIELD), APART);
    }

    /** The newest version of the same page, when this is not it. */
    public Optional<Numbered<DocumentAdded>> replacedBy(String hash) {
        List<Numbered<DocumentAdded>> all = all(hash);
        return all.stream()
                .skip(Math.max(0, all.size() - 1))
                .filter(newest -> !newest.entry().contentHash().equals(hash))
                .findFirst();
    }

    /** Versions of the same page that came before this one, the oldest first. */
    public List<Numbered<DocumentAdded>> before(String hash) {
        return all(hash).stream()
                .takeWhile(one -> !one.entry().contentHash().equals(hash))
                .toList();
    }

    private List<Numbered<DocumentAdded>> all(String hash) {
        return Optional.ofNullable(pageOf.get(hash)).map(pages::get).orElse(List.of());
    }

    /** Pages of which there is more than one version, each oldest first, by address in the order first added. */
    public Map<String, List<Numbered<DocumentAdded>>> pages() {
        Map<String, List<Numbered<DocumentAdded>>> several = new LinkedHashMap<>();
        pages.forEach((url, all) -> {
            if (all.size() > 1) {
                several.put(url, all);
            }
        });
        return several;
    }
}
