package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two readers who work on copies of one case. */
class CompareTest {
    @TempDir
    Path folder;

    @BeforeEach
    void twoCopies() throws IOException {
        for (String reader : List.of("a", "b")) {
            Files.createDirectories(folder.resolve(reader));
            SmallCase.addTo(folder.resolve(reader));
        }
    }

    private Run of(String reader, String arguments) {
        return Run.in(folder.resolve(reader), arguments.split(" "));
    }

    private String claim(String words) throws IOException {
        for (String line : of("a", "claims --json").lines()) {
            if (json(line).path("quote").asText().startsWith(words)) {
                return json(line).path("id").asText();
            }
        }
        throw new AssertionError("No claim begins with " + words);
    }

    private static JsonNode json(String line) throws IOException {
        return new JsonMapper().readTree(line);
    }

    private Run compare(String... more) throws IOException {
        for (String reader : List.of("a", "b")) {
            Files.writeString(
                    folder.resolve(reader + ".jsonl"), of(reader, "claims --json").out());
        }
        String[] all = new String[more.length + 3];
        System.arraycopy(new String[] {"compare", "a.jsonl", "b.jsonl"}, 0, all, 0, 3);
        System.arraycopy(more, 0, all, 3, more.length);
        return Run.in(folder, all);
    }

    private static JsonNode field(Run run, String name) throws IOException {
        for (String line : run.lines()) {
            if (json(line).path("field").asText().equals(name)
                    && json(line).path("row").asText().equals("field")) {
                return json(line);
            }
        }
        throw new AssertionError("No field " + name);
    }

    @Test
    void readersWhoDecideNothingAgree() throws IOException {
        Run run = compare("--json");
        assertThat(run.exit()).isZero();
        assertThat(json(run.lines().get(0)).toString())
                .isEqualTo("{\"row\":\"claims\",\"both\":9,\"onlyA\":0,\"onlyB\":0,\"settle\":0}");
        assertThat(field(run, "count.low").path("alpha").asDouble()).isEqualTo(1);
        assertThat(field(run, "harm").has("alpha")).isFalse();
        assertThat(compare().err()).contains("0 differences to settle");
    }

    @Test
    void whatTheyDecideOtherwiseIsToBeSettled() throws IOException {
        of("a", "review correct " + claim("1,018 civilians") + " --set class=all --reason class-mislabel --reviewer A");
        of("b", "review reject " + claim("1,225 civilians") + " --reason background --reviewer B");
        Run run = compare("--json");
        assertThat(field(run, "victims.status").path("agreed").asLong()).isEqualTo(8);
        assertThat(field(run, "victims.status").path("alpha").asDouble()).isLessThan(1);
        assertThat(field(run, "stands").path("agreed").asLong()).isEqualTo(8);
        List<String> settle = run.lines().stream()
                .filter(line -> line.startsWith("{\"row\":\"settle\""))
                .toList();
        assertThat(settle).hasSize(2);
        assertThat(settle.get(0)).contains("monday.txt", "\"field\":\"victims.status\",\"a\":\"all\",\"b\":\"civilian\"");
        assertThat(settle.get(1)).contains("tuesday.txt", "\"field\":\"stands\",\"a\":\"yes\",\"b\":\"no\"");
        assertThat(compare().out()).contains("victims.status: A all, B civilian", "stands: A yes, B no");
        assertThat(compare("--plain").lines()).anyMatch(line -> line.startsWith("settle\tmonday.txt\ttext\t"));
    }

    @Test
    void aClaimOfOneReaderOnlyIsToBeSettled() throws IOException {
        of("b", "claim add tuesday --words 6 --harm injured --low 6 --reviewer B");
        Run run = compare("--json");
        assertThat(json(run.lines().get(0)).path("onlyB").asLong()).isEqualTo(1);
        assertThat(run.out()).contains("\"field\":\"claim\",\"b\":\"injured 6\"");
    }

    @Test
    void filesThatCannotBeReadAreTold() throws IOException {
        Files.writeString(folder.resolve("empty.jsonl"), "");
        Files.writeString(folder.resolve("bad.jsonl"), of("a", "claims --json").out() + "nothing\n");
        assertThat(Run.in(folder, "compare", "empty.jsonl", "empty.jsonl").exit()).isEqualTo(5);
        assertThat(Run.in(folder, "compare", "none.jsonl", "empty.jsonl").exit()).isEqualTo(5);
        assertThat(Run.in(folder, "compare", "bad.jsonl", "bad.jsonl").exit()).isEqualTo(4);
    }
}
