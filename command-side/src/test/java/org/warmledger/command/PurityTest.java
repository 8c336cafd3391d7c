package org.warmledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.commandhandling.RoutingKey;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Check;
import org.warmledger.planted.Impure;

/**
 * What decides or folds uses nothing but what it is given: no framework, no store, no clock, no
 * chance. It is known by what it is, not by how it is called, and with it goes all that it uses.
 */
class PurityTest {

  private static final Set<String> VERBS = Set.of("decide", "evolve", "refusal", "fault", "fold");

  private static final Set<String> ANNOTATIONS =
      Set.of(RoutingKey.class.getName(), Revision.class.getName());

  private static final Pattern WORLD =
      Pattern.compile(
          "org\\.(springframework|axonframework)\\..*|javax?\\.sql\\..*|java\\.nio\\.file\\..*"
              + "|java\\.net\\.http\\..*|java\\.time\\.(Clock|InstantSource)|java\\.util\\.Date"
              + "|java\\.util\\.(Splittable)?Random|java\\.util\\.random\\..*"
              + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom");

  private static final Pattern ASKING =
      Pattern.compile(
          "java\\.time\\..*\\.now|java\\.util\\.UUID\\.randomUUID|java\\.lang\\.(Strict)?Math\\.random"
              + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty)");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.warmledger");

  @Test
  void whatDecidesOrFoldsGoesByWhatItIsGiven() {
    assertThat(breaches(pure(HOUSE))).isEmpty();
  }

  @Test
  void theWallStandsAroundTheRulesTheStatesAndTheChecks() {
    Set<JavaClass> pure = pure(HOUSE);
    assertThat(pure)
        .extracting(JavaClass::getSimpleName)
        .contains(
            "FundRules", "AidRules", "Roster", "Fund", "Commitment", "Shares", "Person", "CapRule");
    List<JavaClass> checks = HOUSE.stream().filter(PurityTest::checks).toList();
    assertThat(checks).hasSizeGreaterThan(15);
    assertThat(pure).containsAll(checks);
    assertThat(pure)
        .as("what its name promises, the wall finds without it")
        .containsAll(
            HOUSE.stream()
                .filter(type -> type.getPackageName().startsWith("org.warmledger.command"))
                .filter(type -> type.getSimpleName().matches("\\w+(Rule|State)|HardshipCase"))
                .filter(type -> !type.isEnum())
                .toList());
  }

  @Test
  void aBreachIsFound() {
    JavaClasses planted = new ClassFileImporter().importClasses(Impure.class.getDeclaredClasses());
    assertThat(breaches(pure(planted)))
        .anyMatch(breach -> breach.startsWith("Hasty java.time.LocalDate.now"))
        .anyMatch(breach -> breach.startsWith("Gambler java.util.Random"))
        .anyMatch(breach -> breach.startsWith("Helper java.time.Clock"))
        .anyMatch(breach -> breach.startsWith("Bean org.springframework."))
        .noneMatch(breach -> breach.startsWith("Bystander"));
  }

  /** What decides or folds in this house, and what that uses. */
  static Set<JavaClass> pure() {
    return pure(HOUSE);
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

  /** What decides or folds, and what of the house that uses. */
  private static Set<JavaClass> pure(JavaClasses all) {
    Set<JavaClass> found = new HashSet<>();
    Deque<JavaClass> next =
        new ArrayDeque<>(
            all.stream()
                .filter(type -> !type.getPackageName().startsWith("org.warmledger.query"))
                .filter(PurityTest::starts)
                .toList());
    while (!next.isEmpty()) {
      JavaClass type = next.pop();
      if (found.add(type)) {
        used(type)
            .map(Dependency::getTargetClass)
            .map(JavaClass::getBaseComponentType)
            .filter(PurityTest::isFollowed)
            .forEach(next::add);
      }
    }
    return found;
  }

  /** What a refusal becomes on its way out is no matter of who refuses. */
  private static boolean isFollowed(JavaClass type) {
    return type.getPackageName().startsWith("org.warmledger.")
        && !type.getPackageName().equals("org.warmledger.command.decision")
        && !type.isAnnotation();
  }

  private static Stream<Dependency> used(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream();
  }

  private static List<String> breaches(Collection<JavaClass> pure) {
    return pure.stream()
        .flatMap(
            type ->
                Stream.concat(
                        used(type)
                            .map(it -> it.getTargetClass().getBaseComponentType().getName())
                            .filter(name -> !ANNOTATIONS.contains(name))
                            .filter(WORLD.asMatchPredicate()),
                        type.getCodeUnitAccessesFromSelf().stream()
                            .map(PurityTest::called)
                            .filter(ASKING.asMatchPredicate()))
                    .map(what -> type.getSimpleName() + " " + what))
        .distinct()
        .sorted()
        .toList();
  }

  private static String called(JavaCodeUnitAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getName();
  }
}
