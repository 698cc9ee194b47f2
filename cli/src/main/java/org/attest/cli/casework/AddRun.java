package org.attest.cli.casework;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.attest.cli.input.InputOptions;
import org.attest.cli.input.KnowledgeFiles;
import org.attest.cli.input.ReportStream;
import org.attest.cli.input.Source;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Progress;
import org.attest.cli.terminal.World;
import org.attest.cli.view.ClaimLines;
import org.attest.cli.view.Languages;
import org.attest.core.claim.Reading;
import org.attest.core.ledger.DocumentAdded;
import org.attest.core.ledger.DrawnBy;
import org.attest.core.read.ReportReader;
import org.attest.core.text.Document;
import org.attest.formats.read.Problem;
import org.attest.formats.read.ReadDocument;
import org.attest.store.CaseFolder;
import org.attest.store.Payload;
import org.attest.store.Receipt;

/** One run of adding reports to a case: each is one transaction and one receipt. A dry run reads, and changes nothing. */
public final class AddRun implements AutoCloseable {
    private static final Map<String, String> MEDIA =
            Map.of("html", "text/html", "json-lines", "application/json", "text", "text/plain");

    private final Optional<CaseFile> file;
    private final boolean dry;
    private final ReportReader reader;
    private final DocumentIds ids;
    private final Console console;
    private final World world;
    private final Map<String, String> pages = new HashMap<>();
    private final Set<String> pending = ConcurrentHashMap.newKeySet();
    private int added;
    private int standing;
    private long bytes;
    private long claims;
    private long setAside;

    private AddRun(Optional<CaseFile> file, boolean dry, Console console, World world) {
        this.file = file;
        this.dry = dry;
        this.console = console;
        this.world = world;
        this.reader = file.map(CaseFile::reader)
                .orElseGet(() -> KnowledgeFiles.shipped().reader());
        List<CaseFile.Kept> there = file.map(CaseFile::documents).orElse(List.of());
        this.ids = new DocumentIds(there);
        there.forEach(kept -> kept.entry().url().ifPresent(url -> pages.put(url, kept.id())));
    }

    /** Opens the case, beginning one where there is none; a dry run begins none. */
    public static AddRun in(Path folder, boolean dry, Console console, World world) {
        if (dry && !new CaseFolder(folder).exists()) {
            return new AddRun(Optional.empty(), true, console, world);
        }
        return new AddRun(Optional.of(CaseFile.openOrCreate(folder)), dry, console, world);
    }

    public Optional<CaseFile> caseFile() {
        return file;
    }

    public int added() {
        return dry ? 0 : added;
    }

    public void add(
            List<Source> sources, InputOptions.Completion completion, Consumer<Problem> problems, Progress progress) {
        new ReportStream<Optional<Reading>>(
                        read -> isStanding(read) ? Optional.empty() : Optional.of(reader.read(read.document())),
                        (read, reading) -> {
                            progress.step(read.document().id(), read.bytes().length);
                            receive(read, reading);
                            reading.flatMap(Reading::notRead)
                                    .ifPresent(other -> console.problem(Languages.problem(read, other)));
                            return true;
                        },
                        problems)
                .run(world, sources, read -> named(completion.complete(read.document(), read.file()), read));
    }

    /** The document under a name that no other one in the case has. */
    private ReadDocument named(Document document, ReadDocument read) {
        String hash = read.bytesSha256();
        Optional<String> known = ids.known(hash);
        if (known.isPresent()) {
            return read.withDocument(document.withId(known.get()));
        }
        String id = ids.name(document.id(), hash);
        if (!id.equals(document.id())) {
            console.message("attest: " + Console.safe(document.id()) + " is the name of another document in the case;"
                    + " this one is called " + Console.safe(id) + ".");
        }
        pending.add(hash);
        return read.withDocument(document.withId(id));
    }

    private boolean isStanding(ReadDocument read) {
        return !pending.contains(read.bytesSha256());
    }

    private void receive(ReadDocument read, Optional<Reading> reading) {
        String hash = read.bytesSha256();
        if (reading.isEmpty() || !pending.remove(hash)) {
            standing++;
            receipt(read, "already in the case", Optional.empty());
            return;
        }
        if (dry) {
            count(read, reading.get());
            receipt(read, "would be added", reading);
            return;
        }
        CaseFile open = file.orElseThrow();
        Receipt receipt = open.store().add(entry(read), Payload.of(read.bytes(), read.document()));
        switch (receipt.outcome()) {
            case ADDED -> {
                open.keep(hash, reading.get());
                count(read, reading.get());
                receipt(read, "added", reading);
                tellOfVersions(read.document());
            }
            case ALREADY_IN_FORCE -> {
                standing++;
                receipt(read, "already in the case", Optional.empty());
            }
            case ERASED_EARLIER -> receipt(read, "erased earlier to protect someone; not added", Optional.empty());
        }
    }

    /** A new text at a known address takes the place of the one before. */
    private void tellOfVersions(Document document) {
        document.url().ifPresent(url -> {
            String before = pages.put(url, document.id());
            if (before != null) {
                console.message("attest: " + Console.oneLine(document.id()) + " and " + Console.oneLine(before)
                        + " are versions of one page; only the newest counts. See attest versions; if they are not: attest"
                        + " versions --apart " + Console.oneLine(document.id()));
            }
        });
    }

    private DocumentAdded entry(ReadDocument read) {
        String[] drawn = read.reader().split("/", 2);
        DrawnBy by = new DrawnBy(MEDIA.getOrDefault(drawn[0], "application/octet-stream"), drawn[0], drawn[1]);
        Instant now = world.clock().instant();
        return DocumentAdded.of(read.document(), read.bytes(), by, now, Optional.empty());
    }

    private void count(ReadDocument read, Reading reading) {
        added++;
        bytes += read.bytes().length;
        claims += reading.claims().size();
        setAside += reading.notCounted().size();
    }

    private void receipt(ReadDocument read, String outcome, Optional<Reading> reading) {
        Document document = reading.map(Reading::document).orElse(read.document());
        if (console.isJson()) {
            JsonRow row = new JsonRow()
                    .put("document", document.id())
                    .put("sha256", read.bytesSha256())
                    .put("outcome", outcome)
                    .published(document.published());
            reading.ifPresent(found -> row.put("claims", found.claims().size())
                    .put("setAside", found.notCounted().size())
                    .put("notRead", found.notRead().map(Reading.NotRead::language)));
            console.line(row.toString());
            return;
        }
        if (console.isPlain()) {
            console.record(
                    document.id(),
                    outcome,
                    document.published().map(date -> date.earliest().toString()).orElse(""),
                    reading.map(found -> found.claims().size()).orElse(0),
                    reading.map(found -> found.notCounted().size()).orElse(0),
                    read.bytesSha256());
            return;
        }
        console.line(reading.map(found -> "  " + Console.oneLine(document.id()) + "  "
                        + ClaimLines.dated(document) + "  "
                        + found.notRead()
                                .map(other -> Languages.label(other) + ", ")
                                .orElse("")
                        + Console.count(found.claims().size(), "claim", "claims") + ", "
                        + found.notCounted().size() + " set aside")
                .orElse("  " + Console.oneLine(document.id()) + "  " + outcome));
    }

    /** How much was added, in one line for a person. */
    public void summary() {
        String again = standing == 0 ? "" : " " + Console.number(standing) + " already in the case.";
        console.say((dry ? "Would add " : "Added ") + Console.count(added, "document", "documents") + " ("
                + String.format(Locale.ROOT, "%.1f kB", bytes / 1000.0) + "). "
                + Console.count(claims, "claim", "claims") + ", "
                + Console.count(setAside, "number", "numbers") + " set aside." + again);
    }

    @Override
    public void close() {
        file.ifPresent(CaseFile::close);
    }
}
