package org.warmledger.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.RoutingKey;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.LedgerEvent;

/** Every stream has one shape: {@code XStream}, a handler for each command, a rule that is pure. */
@AnalyzeClasses(
    packages = "org.warmledger.command",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ShapeTest {

  private static final DescribedPredicate<JavaClass> COMMANDS =
      DescribedPredicate.describe(
          "commands",
          type -> type.getFields().stream().anyMatch(f -> f.isAnnotatedWith(RoutingKey.class)));

  @ArchTest
  static final ArchRule streamsAreShellsOnOneBase =
      classes()
          .that()
          .areAnnotatedWith(Aggregate.class)
          .should()
          .beAssignableTo(LedgerStream.class)
          .andShould()
          .haveSimpleNameEndingWith("Stream")
          .andShould()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule streamsHandleNoCommands =
      methods()
          .that()
          .areAnnotatedWith(CommandHandler.class)
          .should()
          .beDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Handler")
          .andShould()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(Component.class);

  @ArchTest
  static final ArchRule handlersAreNobodysBusiness =
      classes()
          .that()
          .containAnyMethodsThat(
              DescribedPredicate.describe(
                  "handle commands", method -> method.isAnnotatedWith(CommandHandler.class)))
          .should()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule rulesDecideByWhatTheyAreTold =
      methods()
          .that()
          .haveName("decide")
          .and()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Rule")
          .should()
          .beStatic();

  /**
   * What is looked up for a command comes to its rule beside it; an event is the rule's to make.
   */
  @ArchTest
  static final ArchRule commandsAreWhatSomebodyAskedFor =
      noClasses()
          .that(COMMANDS)
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.assignableTo(LedgerEvent.class)
                  .or(JavaClass.Predicates.equivalentTo(FundFacts.class)));

  @ArchTest
  static final ArchRule theShapeKnowsNoFeature =
      classes()
          .that()
          .resideInAPackage("org.warmledger.command.streams")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.axonframework..",
              "org.jspecify..",
              "org.warmledger.events..",
              "org.warmledger.command.streams",
              "org.warmledger.command.ledger",
              "org.warmledger.command.decision");
}
