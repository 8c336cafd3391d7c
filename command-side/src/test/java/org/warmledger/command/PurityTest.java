package org.warmledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.RoutingKey;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Check;
import org.warmledger.planted.Impure;
import org.warmledger.walls.House;
import org.warmledger.walls.Purity;

/**
 * What decides or folds uses nothing but what it is given: no framework, no store, no clock, no
 * chance. It is known by what it is, not by how it is called, and with it goes all that it uses.
 */
class PurityTest {

  private static final Set<String> VERBS = Set.of("decide", "evolve", "refusal", "fault", "fold");

  /** What a refusal becomes on its way out is no matter of who refuses. */
  private static final Purity WALL =
      new Purity(
          PurityTest::starts,
          "org.warmledger.command.decision",
          Set.of(RoutingKey.class.getName(), Revision.class.getName()));

  @Test
  void whatDecidesOrFoldsGoesByWhatItIsGiven() {
    assertThat(WALL.breaches(House.MAIN)).isEmpty();
  }

  @Test
  void theWallStandsAroundTheRulesTheStatesAndTheChecks() {
    Set<JavaClass> pure = pure();
    assertThat(pure)
        .extracting(JavaClass::getSimpleName)
        .contains(
            "FundRules", "AidRules", "Roster", "Fund", "Commitment", "Shares", "Person", "CapRule");
    List<JavaClass> checks = House.MAIN.stream().filter(PurityTest::checks).toList();
    assertThat(checks).hasSizeGreaterThan(15);
    assertThat(pure).containsAll(checks);
    assertThat(pure)
        .as("what its name promises, the wall finds without it")
        .containsAll(
            House.MAIN.stream()
                .filter(type -> type.getPackageName().startsWith("org.warmledger.command"))
                .filter(type -> type.getSimpleName().matches("\\w+(Rule|State)|HardshipCase"))
                .filter(type -> !type.isEnum())
                .toList());
  }

  @Test
  void aBreachIsFound() {
    JavaClasses planted = new ClassFileImporter().importClasses(Impure.class.getDeclaredClasses());
    assertThat(WALL.breaches(planted))
        .anyMatch(breach -> breach.startsWith("Hasty java.time.LocalDate.now"))
        .anyMatch(breach -> breach.startsWith("Gambler java.util.Random"))
        .anyMatch(breach -> breach.startsWith("Helper java.time.Clock"))
        .anyMatch(breach -> breach.startsWith("Bean org.springframework."))
        .noneMatch(breach -> breach.startsWith("Bystander"));
  }

  /** What decides or folds in this house, and what that uses. */
  static Set<JavaClass> pure() {
    return WALL.pure(House.MAIN);
  }

  private static boolean checks(JavaClass type) {
    return type.isAssignableTo(Check.class) && !type.isInterface();
  }

  private static boolean starts(JavaClass type) {
    return type.getPackageName().startsWith("org.warmledger.command.giving")
        || checks(type)
        || type.getMethods().stream().anyMatch(PurityTest::decides);
  }

  private static boolean decides(JavaCodeUnit method) {
    return VERBS.contains(method.getName())
        && (method.getModifiers().contains(JavaModifier.STATIC) || method.getOwner().isRecord());
  }
}
