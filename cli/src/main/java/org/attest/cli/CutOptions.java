package org.attest.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.cli.casework.PolicyFiles;
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
            description = "How low, best and high are chosen (${DEFAULT-VALUE}). All: attest policy")
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

    /** True when nothing was asked for: all counts, by the policy that is kept beside the ledger. */
    boolean isUsual(Path folder) {
        return asOf == null && knownOn == null && !isAll() && policy(folder).equals(Policy.ATTEST);
    }

    /** @param folder of the case, which may have policies of its own */
    Policy policy(Path folder) {
        if (isAll()) {
            throw Stop.usage("one policy at a time here. All side by side: attest estimate --policy all");
        }
        return PolicyFiles.named(folder, policy);
    }

    /** The policy, or with {@code all} every one. */
    List<Policy> policies(Path folder) {
        return isAll() ? PolicyFiles.all(folder) : List.of(PolicyFiles.named(folder, policy));
    }

    private boolean isAll() {
        return policy.equals(PolicyFiles.ALL);
    }
}
