package org.attest.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.attest.core.lang.LanguagePack;
import org.attest.formats.lang.KnowledgeLoader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of every pack: one line, one test, named by file, line and rule. */
class CorpusTest {
    @TestFactory
    Stream<DynamicTest> examples() {
        return packs().flatMap(pack -> pack.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(), () -> assertThat(example.failure(pack)).isEmpty())));
    }

    static Stream<LanguagePack> packs() {
        return new KnowledgeLoader(CorpusTest.class.getClassLoader())
                .languages().stream().map(English::pack);
    }
}
