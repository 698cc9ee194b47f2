package org.attest.cli;

import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.Deciding;
import org.attest.cli.terminal.Stop;
import org.attest.cli.terminal.World;
import org.attest.core.ledger.Reason;
import picocli.CommandLine.Option;

/** Who decides, and why. */
final class DecisionOptions {
    private static final String REVIEWER = "ATTEST_REVIEWER";

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "Who decides; else the environment's " + REVIEWER + ".")
    private String reviewer;

    @Option(names = "--reason", paramLabel = "WORD", description = "retracted, duplicate, class-mislabel ...")
    private String reason;

    @Option(names = "--note", paramLabel = "TEXT", description = "In your own words; kept for good.")
    private String note;

    Deciding on(CaseFile file, World world) {
        return new Deciding(file, reviewer(world), note, world.clock().instant());
    }

    /** The reason given; asks for one when there is none. */
    Reason reason() {
        if (reason == null) {
            throw Stop.usage("a decision needs its reason. Maybe --reason " + Deciding.reasons());
        }
        return Deciding.reason(reason);
    }

    Reason reasonOr(Reason usual) {
        return reason == null ? usual : Deciding.reason(reason);
    }

    private String reviewer(World world) {
        String name = reviewer == null ? world.environment().getOrDefault(REVIEWER, "") : reviewer;
        if (name.isBlank()) {
            throw Stop.usage("a decision names its reviewer. Maybe --reviewer 'A. Reader', or set " + REVIEWER + ".");
        }
        return name;
    }
}
