package org.warmledger.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.warmledger.command.streams.LoadedStream;
import org.warmledger.platform.EdgeWalls;
import org.warmledger.walls.HouseWalls;

/** What may know what. */
@AnalyzeClasses(
    packages = "org.warmledger.command",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

  @ArchTest static final ArchTests house = ArchTests.in(HouseWalls.class);

  @ArchTest static final ArchTests edge = ArchTests.in(EdgeWalls.class);

  @ArchTest
  static final ArchRule givingKnowsFactsOnly =
      noClasses()
          .that()
          .resideInAPackage("org.warmledger.command.giving..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.<JavaClass>describe(
                  "keep files, rosters, the programme or the edge",
                  type ->
                      type.getPackageName().startsWith("org.warmledger.command.")
                          && !type.getPackageName().matches(".*\\.(giving|funds|decision)")));

  @ArchTest
  static final ArchRule theWritesDoNotKnowTheReads =
      noClasses()
          .that()
          .resideInAPackage("org.warmledger.command..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.warmledger.query..");

  @ArchTest
  static final ArchRule useCasesDoNotKnowEachOther =
      slices()
          .matching("org.warmledger.command.cases.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              DescribedPredicate.alwaysTrue(),
              JavaClass.Predicates.resideInAPackage("org.warmledger.command.cases.bodies.."));

  @ArchTest
  static final ArchRule theEdgeIsNotKnownBelow =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.warmledger.command.decision..",
              "org.warmledger.command.persons..",
              "org.warmledger.command.ledger..",
              "org.warmledger.command.fields..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.warmledger.command.http..",
              "org.warmledger.command.cases..",
              "org.warmledger.platform.web..");

  @ArchTest
  static final ArchRule streamsAreReachedByTheirUseCasesOnly =
      classes()
          .that()
          .haveSimpleNameEndingWith("Api")
          .should()
          .onlyDependOnClassesThat()
          .areNotAssignableTo(LoadedStream.class);
}
