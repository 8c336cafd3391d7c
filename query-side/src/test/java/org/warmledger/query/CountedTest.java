package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.walls.Counted;

/** The list of what is made wrong to see whether a test notices fits the forms. */
class CountedTest {

  private static final List<JavaClass> HOUSE =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.warmledger.query")
              .stream()
              .toList();

  @Test
  void everyPatternFitsSomething() {
    assertThat(Counted.mutants(HOUSE).patterns()).isNotEmpty();
    assertThat(Counted.mutants(HOUSE).idle()).isEmpty();
  }
}
