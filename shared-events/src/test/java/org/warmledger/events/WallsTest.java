package org.warmledger.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.warmledger.walls.HouseWalls;

@AnalyzeClasses(packages = "org.warmledger", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

  @ArchTest static final ArchTests house = ArchTests.in(HouseWalls.class);

  @ArchTest
  static final ArchRule theContractKnowsNeitherSide =
      noClasses()
          .that()
          .resideInAPackage("org.warmledger.events..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "org.warmledger.command..",
              "org.warmledger.query..",
              "org.warmledger.platform..");

  @ArchTest
  static final ArchRule onlyTheSerializerKnowsAxon =
      noClasses()
          .that()
          .doNotHaveSimpleName("LedgerSerializer")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.axonframework..");

  @ArchTest
  static final ArchRule eventsAreImmutable =
      classes().that().implement(LedgerEvent.class).and().areNotInterfaces().should().beRecords();
}
