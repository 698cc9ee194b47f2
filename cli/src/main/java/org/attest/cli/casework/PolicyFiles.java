package org.attest.cli.casework;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.cli.terminal.Stop;
import org.attest.core.reconcile.Policy;
import org.attest.formats.lang.KnowledgeFormatException;
import org.attest.formats.policy.PolicyFile;

/** The policies that a case can use: those that come with the program, and its own, {@code policies/NAME.properties} in its folder. */
public final class PolicyFiles {
    /** Every policy, side by side; no policy is called so. */
    public static final String ALL = "all";

    private static final String FOLDER = "policies";
    private static final String ENDING = ".properties";

    private PolicyFiles() {}

    /** Those that come with the program, then the case's own by name. */
    public static List<Policy> all(Path caseFolder) {
        List<Policy> policies = new ArrayList<>(Policy.all());
        own(caseFolder).forEach(file -> policies.add(parse(file)));
        return policies;
    }

    public static Policy named(Path caseFolder, String name) {
        return Policy.named(name)
                .or(() -> own(caseFolder).stream()
                        .filter(file -> nameOf(file).equals(name))
                        .findFirst()
                        .map(PolicyFiles::parse))
                .orElseThrow(() -> Stop.usage("no policy is called " + name + ". Maybe one of "
                        + String.join(
                                ", ",
                                Stream.concat(
                                                Policy.all().stream().map(Policy::name),
                                                own(caseFolder).stream().map(PolicyFiles::nameOf))
                                        .toList())
                        + "; or write your own: attest policy --help"));
    }

    private static List<Path> own(Path caseFolder) {
        Path folder = caseFolder.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Stop.failed("cannot list " + folder + ". Maybe you may not read it.");
        }
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private static Policy parse(Path file) {
        String name = nameOf(file);
        String shown = FOLDER + "/" + file.getFileName();
        if (name.equals(ALL) || Policy.named(name).isPresent()) {
            throw Stop.usage(
                    shown + " has the name of a policy that comes with the program. Maybe call it my-" + name + ENDING);
        }
        try {
            return PolicyFile.parse(shown, name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (KnowledgeFormatException e) {
            throw Stop.usage(e.getMessage().replace('\n', ' '));
        } catch (IOException e) {
            throw Stop.usage(shown + " cannot be read as UTF-8 text. Maybe save it as such.");
        }
    }
}
