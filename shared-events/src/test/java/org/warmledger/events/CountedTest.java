package org.warmledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.walls.Counted;

/** The lists of what the build counts fit the contract. */
class CountedTest {

  private static final List<JavaClass> HOUSE =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.warmledger.events")
              .stream()
              .toList();

  @Test
  void everyPatternFitsSomething() {
    assertThat(Counted.branches(HOUSE).patterns()).isNotEmpty();
    assertThat(Counted.branches(HOUSE).idle()).isEmpty();
    assertThat(Counted.mutants(HOUSE).patterns()).isNotEmpty();
    assertThat(Counted.mutants(HOUSE).idle()).isEmpty();
  }
}
