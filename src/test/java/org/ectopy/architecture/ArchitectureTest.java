package org.ectopy.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the program against the rules of the house, and the rules against a house that breaks them.
 */
class ArchitectureTest {

  private static final String BROKEN = "org.ectopy.architecture.broken";

  @TestFactory
  Stream<DynamicTest> theHouseKeepsItsRules() {
    JavaClasses house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ectopy");
    assertTrue(house.size() > 20, "the house has classes to look at: " + house.size());
    return new HouseRules("org.ectopy")
        .all().entrySet().stream()
            .map(
                rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(house)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleFailsInTheBrokenHouse() {
    JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);
    return new HouseRules(BROKEN)
        .all().entrySet().stream()
            .map(
                rule ->
                    DynamicTest.dynamicTest(
                        rule.getKey(),
                        () ->
                            assertTrue(
                                rule.getValue().evaluate(broken).hasViolation(),
                                "the broken house passes the rule")));
  }

  @Test
  void theBrokenHouseBreaksEachRuleWhereItMeansTo() {
    JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);
    Map<String, Boolean> blamesRightClass =
        Map.of(
            "rooms", blames(broken, "rooms", "AttributeHelper"),
            "arrows", blames(broken, "arrows", "RecordThatKnowsFiles"),
            "javafx", blames(broken, "javafx", "RecordThatKnowsFiles"),
            "picocli", blames(broken, "picocli", "PrintingReader"),
            "streams", blames(broken, "streams", "PrintingReader"),
            "view models", blames(broken, "view models", "BeatViewModel"));
    Set<String> missed =
        blamesRightClass.entrySet().stream()
            .filter(entry -> !entry.getValue())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    assertEquals(Set.of(), missed);
  }

  private static boolean blames(JavaClasses classes, String rule, String className) {
    return new HouseRules(BROKEN)
        .all().entrySet().stream()
            .filter(entry -> entry.getKey().equals(rule))
            .flatMap(
                entry ->
                    entry.getValue().evaluate(classes).getFailureReport().getDetails().stream())
            .anyMatch(line -> line.contains(className));
  }
}
