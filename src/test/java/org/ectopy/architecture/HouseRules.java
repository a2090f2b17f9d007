package org.ectopy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rules of the house, for a tree of classes below any root package. */
final class HouseRules {

  private final String root;

  HouseRules(String root) {
    this.root = root;
  }

  /** Every rule with its name. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("rooms", classes().should(liveInARoom()));
    rules.put("arrows", classes().should(useOnlyWhatTheArrowsAllow()));
    rules.put("cycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
    rules.put("javafx", only("ui..", "", "javafx..", "atlantafx..", "org.controlsfx.."));
    rules.put("djl", only("model..", "", "ai.djl.."));
    rules.put("picocli", only("cli..", "", "picocli.."));
    rules.put("streams", classes().should(leaveStandardStreamsAlone()));
    rules.put("view models", viewModelsKnowNoNodes());
    rules.put("names", noClasses().should().haveSimpleNameEndingWith("Impl"));
    rules.put("singletons", methods().should(notBeNamedGetInstance()));
    rules.put("static state", fields().that().areStatic().should().beFinal());
    rules.put("arrays", classes().that().areRecords().should(haveNoArrayComponents()));
    return rules;
  }

  private ArchRule only(String home, String orElse, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + "." + home, root + "." + home + orElse)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .allowEmptyShould(true);
  }

  private ArchRule viewModelsKnowNoNodes() {
    return noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
        .allowEmptyShould(true);
  }

  private ArchCondition<JavaClass> liveInARoom() {
    return new Condition("live in a room of the house") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        violatedIf(!Arrows.has(room(item)), item, item.getName() + " is in no room", events);
      }
    };
  }

  private ArchCondition<JavaClass> useOnlyWhatTheArrowsAllow() {
    return new Condition("use only the rooms that the table of arrows names") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        String from = room(item);
        Set<String> allowed = Arrows.usedBy(from);
        item.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> belongsHere(dependency.getTargetClass()))
            .forEach(
                dependency -> {
                  String to = room(dependency.getTargetClass());
                  boolean forbidden = !to.equals(from) && !allowed.contains(to);
                  violatedIf(forbidden, item, dependency.getDescription(), events);
                });
      }
    };
  }

  private ArchCondition<JavaClass> leaveStandardStreamsAlone() {
    return new Condition("use standard streams in cli and Ectopy only") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean atHome = room(item).equals("cli") || room(item).isEmpty();
        item.getFieldAccessesFromSelf().stream()
            .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
            .filter(access -> Set.of("out", "err", "in").contains(access.getTarget().getName()))
            .forEach(access -> violatedIf(!atHome, item, access.getDescription(), events));
      }
    };
  }

  private static ArchCondition<com.tngtech.archunit.core.domain.JavaMethod>
      notBeNamedGetInstance() {
    return new ArchCondition<>("not be named getInstance") {
      @Override
      public void check(com.tngtech.archunit.core.domain.JavaMethod item, ConditionEvents events) {
        if (item.getName().equals("getInstance")) {
          events.add(SimpleConditionEvent.violated(item, item.getFullName()));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> haveNoArrayComponents() {
    return new Condition("have no array components") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (JavaField field : item.getFields()) {
          boolean component = !field.getModifiers().contains(JavaModifier.STATIC);
          boolean array = field.getRawType().isArray();
          violatedIf(component && array, item, field.getFullName() + " is an array", events);
        }
      }
    };
  }

  private boolean belongsHere(JavaClass type) {
    JavaClass element = type.getBaseComponentType();
    return element.getPackageName().equals(root) || element.getPackageName().startsWith(root + ".");
  }

  private String room(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.equals(root) ? "" : name.substring(root.length() + 1);
  }

  /** A condition that reports violations only. */
  private abstract static class Condition extends ArchCondition<JavaClass> {

    Condition(String description) {
      super(description);
    }

    static void violatedIf(
        boolean violated, JavaClass item, String message, ConditionEvents events) {
      if (violated) {
        events.add(SimpleConditionEvent.violated(item, message));
      }
    }
  }
}
