package org.warmledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.warmledger.walls.Counted;
import org.warmledger.walls.House;

/** What moves money is counted branch by branch, and the lists of what is counted fit the house. */
class CountedTest {

  private static final JavaClasses HOUSE = House.in("org.warmledger.command");

  private static final Set<String> GENERATED = Set.of("equals", "hashCode", "toString");

  @Test
  void everyPatternFitsSomething() {
    assertThat(Counted.branches(HOUSE).patterns()).isNotEmpty();
    assertThat(Counted.branches(HOUSE).idle()).isEmpty();
    assertThat(Counted.mutants(HOUSE).patterns()).isNotEmpty();
    assertThat(Counted.mutants(HOUSE).idle()).isEmpty();
    assertThat(new Counted(List.of("org.warmledger.command.gone.*"), HOUSE).idle()).hasSize(1);
  }

  @Test
  void everythingPureInTheRoomsOfMoneyIsCounted() {
    assertThat(Counted.branches(HOUSE).names())
        .containsAll(
            PurityTest.pure().stream()
                .filter(type -> type.getPackageName().matches(".*\\.command\\.(funds|giving).*"))
                .filter(type -> !type.isInterface())
                .map(JavaClass::getName)
                .toList());
  }

  @Test
  void whateverDecidesFoldsOrChecksIsMadeWrong() {
    Set<String> wrong = Counted.mutants(HOUSE).names();
    assertThat(PurityTest.pure())
        .filteredOn(type -> type.getPackageName().startsWith("org.warmledger.command"))
        .filteredOn(CountedTest::mayBeWrong)
        .extracting(JavaClass::getName)
        .filteredOn(name -> !wrong.contains(name))
        .isEmpty();
  }

  /** Does more than hold what it was given. */
  private static boolean mayBeWrong(JavaClass type) {
    Set<String> held =
        type.getFields().stream().map(JavaField::getName).collect(Collectors.toSet());
    return !type.isEnum()
        && !type.isInterface()
        && type.getMethods().stream()
            .map(JavaMethod::getName)
            .anyMatch(name -> !held.contains(name) && !GENERATED.contains(name));
  }

  @Test
  void whatIsCountedByBranchesIsCountedByMutantsToo() {
    assertThat(Counted.mutants(HOUSE).names()).containsAll(Counted.branches(HOUSE).names());
  }
}
