package org.warmledger.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.warmledger.walls.HouseWalls;

/** Both sides run in one application here, and a bean goes by the simple name of its class. */
@AnalyzeClasses(packages = "org.warmledger", importOptions = ImportOption.DoNotIncludeTests.class)
class BeansTest {

  @ArchTest
  static final ArchRule beansHaveNamesOfTheirOwn =
      classes()
          .that()
          .areMetaAnnotatedWith(Component.class)
          .should(HouseWalls.notShareTheirNames());

  @Component
  static class Planted {}

  private static final class Another {
    @Component
    static class Planted {}
  }

  @Test
  void twoOfOneNameAreFound() {
    var breach = new ClassFileImporter().importClasses(Planted.class, Another.Planted.class);
    assertThat(beansHaveNamesOfTheirOwn.evaluate(breach).hasViolation()).isTrue();
  }
}
