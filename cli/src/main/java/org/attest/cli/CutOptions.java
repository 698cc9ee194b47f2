package org.attest.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.cli.terminal.Stop;
import org.attest.core.reconcile.Cut;
import org.attest.core.reconcile.Policy;
import picocli.CommandLine.Option;

/** Which claims are looked at, and how figures are chosen from them. */
final class CutOptions {
    @Option(names = "--as-of", paramLabel = "DATE", description = "Only what was counted on or before this day.")
    private LocalDate asOf;

    @Option(names = "--known-on", paramLabel = "DATE", description = "Only what was published or added by this day.")
    private LocalDate knownOn;

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            defaultValue = "attest",
            description = "How low, best and high are chosen: attest, airwars (${DEFAULT-VALUE}).")
    private String policy;

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    Optional<LocalDate> knownOn() {
        return Optional.ofNullable(knownOn);
    }

    Cut cut() {
        return new Cut(asOf(), knownOn());
    }

    Policy policy() {
        return policy(policy);
    }

    static Policy policy(String name) {
        return Policy.named(name)
                .orElseThrow(() -> Stop.usage("no policy is called " + name + ". Maybe one of "
                        + String.join(
                                ", ", Policy.all().stream().map(Policy::name).toList()) + "."));
    }
}
