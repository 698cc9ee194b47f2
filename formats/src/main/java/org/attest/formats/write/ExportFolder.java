package org.attest.formats.write;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attest.formats.json.SafeText;

/**
 * An export with what a receiver needs to trust it: {@code README.md}, five lines for people, and {@code manifest.json}, which
 * names policy, days, versions and counts, and holds the SHA-256 of every other file. No clock is asked: the same export gives the
 * same folder.
 */
public final class ExportFolder {
    private final Exporter exporter;
    private final Map<String, Digested> files = new LinkedHashMap<>();

    private ExportFolder(Exporter exporter) {
        this.exporter = exporter;
    }

    public static void write(Exporter exporter, Export export, ExportSink sink) throws IOException {
        new ExportFolder(exporter).write(export, sink);
    }

    private void write(Export export, ExportSink sink) throws IOException {
        ExportSink digesting = name -> {
            Digested file = new Digested(sink.create(name));
            files.put(name, file);
            return file;
        };
        exporter.write(export, digesting);
        try (OutputStream readme = digesting.create("README.md")) {
            readme.write(readme(export).getBytes(StandardCharsets.UTF_8));
        }
        try (OutputStream manifest = sink.create("manifest.json")) {
            var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
            String json = new JsonMapper().writer(printer).writeValueAsString(manifest(export));
            manifest.write((json + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private ObjectNode manifest(Export export) {
        Export.About about = export.about();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("format", exporter.name());
        node.put("policy", about.policy());
        about.asOf().ifPresent(day -> node.put("asOf", day.toString()));
        about.knownOn().ifPresent(day -> node.put("knownOn", day.toString()));
        node.put("profile", about.profile());
        ObjectNode versions = node.putObject("versions");
        about.versions().forEach(versions::put);
        node.putObject("counts")
                .put("documents", export.documents().size())
                .put("claims", export.claims().size())
                .put("incidents", export.estimates().size())
                .put("figures", figures(export))
                .put("findings", export.findings().size());
        var list = node.putArray("files");
        files.forEach((name, file) ->
                list.addObject().put("name", name).put("sha256", file.sha256()).put("bytes", file.length));
        var losses = node.putArray("losses");
        exporter.losses(export).forEach(losses::add);
        return node;
    }

    private String readme(Export export) {
        Export.About about = export.about();
        return SafeText.escape("# Reported casualties, by policy " + about.policy()
                        + about.asOf()
                                .map(day -> ", counted on or before " + day)
                                .orElse("")
                        + about.knownOn().map(day -> ", known on " + day).orElse(""))
                + "\n"
                + "Counts of what was reported, not of everyone who died; "
                + export.claims().size() + " claims from " + export.documents().size() + " documents.\n"
                + "Low, best and high are people; an upper bound that nobody stated is open, and is not a number here.\n"
                + exporter.description() + "\n"
                + "manifest.json holds the SHA-256 of each file; `attest verify --export DIR` checks them.\n";
    }

    private static int figures(Export export) {
        return export.estimates().stream()
                .mapToInt(estimate -> estimate.figures().size())
                .sum();
    }

    /** A file that is digested as it is written. */
    private static final class Digested extends FilterOutputStream {
        private final MessageDigest digest;
        private long length;

        Digested(OutputStream out) {
            super(out);
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256.", e);
            }
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            digest.update((byte) b);
            length++;
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            out.write(bytes, offset, count);
            digest.update(bytes, offset, count);
            length += count;
        }

        /** Asked once, after the file was closed. */
        String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
