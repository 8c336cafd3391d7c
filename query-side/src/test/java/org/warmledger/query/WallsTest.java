package org.warmledger.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.values.Hardship;
import org.warmledger.platform.EdgeWalls;
import org.warmledger.query.files.FileSection;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.walls.HouseWalls;

@AnalyzeClasses(
    packages = "org.warmledger.query",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

  @ArchTest static final ArchTests house = ArchTests.in(HouseWalls.class);

  @ArchTest static final ArchTests edge = ArchTests.in(EdgeWalls.class);

  @ArchTest
  static final ArchRule theQuerySideCannotSeeTheCommandSide =
      noClasses()
          .that()
          .resideInAPackage("org.warmledger.query..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.warmledger.command..");

  @ArchTest
  static final ArchRule readModelsAreNobodyElsesBusiness =
      classes()
          .that()
          .areAssignableTo(ReadModel.class)
          .or()
          .areAssignableTo(FileSection.class)
          .and()
          .doNotHaveFullyQualifiedName(ReadModel.class.getName())
          .and()
          .doNotHaveFullyQualifiedName(FileSection.class.getName())
          .should()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule onlyTheEngineWritesAndKnowsAxon =
      noClasses()
          .that()
          .resideInAPackage("org.warmledger.query..")
          .and()
          .resideOutsideOfPackage("org.warmledger.query.projection")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.axonframework..", "co.elastic.clients.transport..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("co.elastic.clients.elasticsearch.ElasticsearchClient");

  @ArchTest
  static final ArchRule theFileIsAPureFold =
      noClasses()
          .that()
          .resideInAPackage("org.warmledger.query.casefile")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "org.axonframework..", "co.elastic..");

  /** Causes say who is ill: what shows of them goes through the mask. */
  @ArchTest
  static final ArchRule whoIsIllIsKnownToTheFileAndToTheMaskAlone =
      noClasses()
          .that()
          .resideInAPackage("org.warmledger.query..")
          .and()
          .resideOutsideOfPackages(
              "org.warmledger.query.casefile",
              "org.warmledger.query.masking",
              "org.warmledger.query.statistics.register",
              "org.warmledger.query.statistics.forms")
          .and()
          .doNotHaveSimpleName("SearchDocument")
          .and()
          .doNotHaveSimpleName("CaseFilters")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(HardshipCause.class)
          .orShould()
          .accessTargetWhere(
              JavaAccess.Predicates.targetOwner(
                  DescribedPredicate.describe(
                      "a file's classing", owner -> owner.isEquivalentTo(Hardship.class))));

  /** A getter that anybody sees is written into documents, which can't be read back then. */
  @ArchTest
  static final ArchRule recordsAreWrittenAsTheirComponents =
      methods()
          .that(
              DescribedPredicate.describe(
                  "look like getters of records of the reads",
                  (JavaMethod method) ->
                      method.getOwner().isRecord()
                          && method.getOwner().getPackageName().startsWith("org.warmledger.query")
                          && method.getName().matches("(is|get)[A-Z].*")
                          && method.getParameters().isEmpty()))
          .should()
          .notBePublic();
}
