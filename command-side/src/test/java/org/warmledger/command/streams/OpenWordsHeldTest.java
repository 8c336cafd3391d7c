package org.warmledger.command.streams;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.rosters.LinesOnFiles;
import org.warmledger.events.EventNames;
import org.warmledger.events.OpenWords;
import org.warmledger.events.RosterEvent;

/** No use case writes free words about people that it doesn't hold against their names. */
class OpenWordsHeldTest {

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.warmledger.command");

  private static List<Class<?>> saying() {
    return EventNames.all().stream()
        .<Class<?>>map(EventNames.Wire::type)
        .filter(fact -> !OpenWords.in(fact).isEmpty())
        .toList();
  }

  /** Of a whole roster its stream asks; of one line of it whoever writes, as only files know. */
  private static boolean asksItsStream(Class<?> fact) {
    return RosterEvent.class.isAssignableFrom(fact)
        && Stream.of(fact.getRecordComponents()).noneMatch(part -> part.getName().equals("number"));
  }

  private static Set<String> writing(Class<?> fact) {
    return MAIN.stream()
        .filter(
            type ->
                type.getConstructorCallsFromSelf().stream()
                    .anyMatch(call -> call.getTargetOwner().isEquivalentTo(fact)))
        .map(JavaClass::getPackageName)
        .collect(Collectors.toSet());
  }

  private static boolean holds(String useCase) {
    return MAIN.stream()
        .filter(type -> type.getPackageName().equals(useCase))
        .flatMap(type -> type.getMethodCallsFromSelf().stream())
        .anyMatch(
            call ->
                (call.getTargetOwner().isEquivalentTo(OpenTexts.class)
                        && call.getName().equals("refuse"))
                    || (call.getTargetOwner().isEquivalentTo(LinesOnFiles.class)
                        && call.getName().equals("namingNobody")));
  }

  @Test
  void whoeverWritesFreeWordsAboutPeopleHoldsThemAgainstTheirNames() {
    assertThat(saying()).hasSizeGreaterThanOrEqualTo(10);
    for (Class<?> fact : saying()) {
      if (!asksItsStream(fact)) {
        assertThat(writing(fact)).as(fact.getSimpleName()).isNotEmpty();
        assertThat(writing(fact)).as(fact.getSimpleName()).allMatch(OpenWordsHeldTest::holds);
      }
    }
  }
}
