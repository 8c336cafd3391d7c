package org.warmledger.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
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
}
