package org.attest;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The arrows between modules and packages, and what core may not touch. See ARCHITECTURE.md. */
class ArchitectureTest {
    private static final String ROOT = "org.attest";
    private static final String CORE = ROOT + ".core";

    /** Packages of core, left to right: a package may use its own step and those before it. */
    private static final List<List<String>> CORE_STEPS = List.of(
            List.of("text", "count"),
            List.of("time", "place", "match"),
            List.of("lang"),
            List.of("claim"),
            List.of("read"),
            List.of("incident"),
            List.of("reconcile"),
            List.of("ledger"),
            List.of("review"));

    /** Modules with Java in them, left to right as above. */
    private static final List<String> MODULES = List.of("core", "formats", "store", "cli");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void modulesAreUsedFromRightToLeftOnly() {
        var modules = new LinkedHashMap<String, List<String>>();
        MODULES.forEach(module -> modules.put(module, List.of(ROOT + "." + module + "..")));
        check(leftIsUsedByRightOnly(modules));
    }

    @Test
    void corePackagesAreUsedFromRightToLeftOnly() {
        var steps = new LinkedHashMap<String, List<String>>();
        CORE_STEPS.forEach(step -> steps.put(
                String.join(", ", step),
                step.stream().map(name -> CORE + "." + name + "..").toList()));
        steps.put("Attest", List.of(CORE));
        check(leftIsUsedByRightOnly(steps));
    }

    @Test
    void everyCorePackageHasItsStep() {
        var known = CORE_STEPS.stream().flatMap(List::stream).toList();
        var unknown = MAIN.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(CORE + "."))
                .map(name -> name.substring(CORE.length() + 1).split("\\.")[0])
                .filter(name -> !known.contains(name));
        assertThat(unknown)
                .as("packages of core without a step. Maybe add them to CORE_STEPS")
                .isEmpty();
    }

    @Test
    void packagesFormNoCycle() {
        check(slices().matching(ROOT + ".(*).(*)..").should().beFreeOfCycles());
    }

    @Test
    void coreOpensNothing() {
        var world = resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                .or(resideInAnyPackage("java.sql..", "java.util.logging.."))
                .and(not(belongToAnyOf(Serializable.class, UncheckedIOException.class)));
        check(noCoreClass().dependOnClassesThat(world.as("open files, sockets, databases or logs")));
    }

    @Test
    void coreAsksNeitherTimeNorMachine() {
        check(noCoreClass()
                .callCodeUnitWhere(calls("java.time..", "now", "system", "systemUTC", "systemDefaultZone"))
                .orShould()
                .callCodeUnitWhere(calls("java.time..", "systemDefault", "tickSeconds", "tickMinutes", "tickMillis"))
                .orShould()
                .callCodeUnitWhere(calls("java.lang", "currentTimeMillis", "nanoTime", "getenv", "getProperty"))
                .orShould()
                .callCodeUnitWhere(calls("java.util", "getDefault"))
                .orShould()
                .dependOnClassesThat(belongToAnyOf(Date.class, Calendar.class)));
    }

    @Test
    void coreLowersAndRaisesCaseInANamedLocale() {
        check(noCoreClass()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .because("the Turkish i has no dot; pass Locale.ROOT"));
    }

    @Test
    void coreThrowsNoDice() {
        check(noCoreClass()
                .callCodeUnitWhere(calls("java.lang", "random"))
                .orShould()
                .callCodeUnitWhere(calls("java.util", "randomUUID"))
                .orShould()
                .dependOnClassesThat(belongToAnyOf(RandomGenerator.class)));
    }

    @Test
    void coreStartsNoThread() {
        check(noCoreClass()
                .dependOnClassesThat(belongToAnyOf(Thread.class, Executor.class, Future.class, Timer.class))
                .orShould()
                .callCodeUnitWhere(calls("java.util..", "parallelStream", "parallel")));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }

    private static ClassesShould noCoreClass() {
        return noClasses().that().resideInAPackage(CORE + "..").should();
    }

    private static DescribedPredicate<JavaCall<?>> calls(String ownerPackage, String... names) {
        var owners = resideInAPackage(ownerPackage);
        return DescribedPredicate.describe(
                "target is " + ownerPackage + " " + String.join("/", names),
                call -> owners.test(call.getTargetOwner())
                        && Set.of(names).contains(call.getTarget().getName()));
    }

    private static ArchRule leftIsUsedByRightOnly(Map<String, List<String>> steps) {
        var names = List.copyOf(steps.keySet());
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (var step : steps.entrySet()) {
            layers = layers.optionalLayer(step.getKey())
                    .definedBy(step.getValue().toArray(String[]::new));
        }
        for (int i = 0; i < names.size(); i++) {
            var right = names.subList(i + 1, names.size()).toArray(String[]::new);
            var layer = layers.whereLayer(names.get(i));
            layers = right.length == 0 ? layer.mayNotBeAccessedByAnyLayer() : layer.mayOnlyBeAccessedByLayers(right);
        }
        return layers;
    }
}
