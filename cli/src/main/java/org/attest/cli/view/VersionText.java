package org.attest.cli.view;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.cli.terminal.Console;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.text.Document;

/** What changed between versions of a page: lines, and claims by what they say. */
public final class VersionText {
    private VersionText() {}

    /**
     * A line that one version has and the next has not, or the other way round.
     *
     * @param number of the line in its version, from 1
     */
    public record ChangedLine(boolean added, int number, String words) {}

    /** Lines that are not the same in the second text, in their order; blank ones left out. */
    public static List<ChangedLine> lines(Document before, Document after) {
        List<ChangedLine> changed = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(cut(before), cut(after)).getDeltas()) {
            add(
                    changed,
                    false,
                    delta.getSource().getPosition(),
                    delta.getSource().getLines());
            add(
                    changed,
                    true,
                    delta.getTarget().getPosition(),
                    delta.getTarget().getLines());
        }
        return changed;
    }

    private static List<String> cut(Document document) {
        List<String> lines = new ArrayList<>(List.of(document.title().orElse("")));
        lines.addAll(document.text().lines().toList());
        return lines;
    }

    private static void add(List<ChangedLine> changed, boolean added, int position, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isBlank()) {
                changed.add(new ChangedLine(added, position + i, words.get(i)));
            }
        }
    }

    /**
     * What is claimed, and on which versions.
     *
     * @param claim one of those that say it, from the newest version that has it
     * @param presentOn names of the versions, the oldest first
     * @param absentOn likewise
     */
    public record Told(Claim claim, List<String> presentOn, List<String> absentOn) {}

    /** All claims of the versions, each once, however its words moved; in the order in which they were first told. */
    public static List<Told> claims(List<Reading> versions) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        Map<String, Set<String>> present = new LinkedHashMap<>();
        List<String> all =
                versions.stream().map(version -> version.document().id()).toList();
        for (Reading version : versions) {
            for (Claim claim : version.claims()) {
                claims.put(said(claim), claim);
                present.computeIfAbsent(said(claim), said -> new LinkedHashSet<>())
                        .add(version.document().id());
            }
        }
        List<Told> told = new ArrayList<>();
        present.forEach((said, on) -> told.add(new Told(
                claims.get(said),
                List.copyOf(on),
                all.stream().filter(id -> !on.contains(id)).toList())));
        return told;
    }

    /** What a claim says, wherever it stands: how many, what was done, to whom, according to whom. */
    private static String said(Claim claim) {
        return String.join(
                "\n",
                claim.harm().word(),
                claim.count()
                        .map(count -> count.interval() + " " + count.wording())
                        .orElse(claim.quote()),
                ClaimLines.victims(claim),
                claim.attribution().origin().orElse(""),
                claim.scope().word());
    }

    /** {@code 340 or more killed, civilian, SOHR}. */
    public static String line(Claim claim) {
        return claim.count()
                        .map(count -> ClaimLines.interval(count.interval()) + " ")
                        .orElse("")
                + Words.harm(claim.harm().word()) + ", " + Console.oneLine(ClaimLines.victims(claim)) + ", "
                + Console.oneLine(ClaimLines.origin(claim));
    }
}
