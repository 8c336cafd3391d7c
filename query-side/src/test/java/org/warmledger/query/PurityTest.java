package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseEvent;
import org.warmledger.query.files.FileSection;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.walls.House;
import org.warmledger.walls.Purity;

/**
 * What a read model makes of facts it makes of them whenever they are read again: neither it nor
 * what it uses asks for the time, leaves anything to chance or looks anything up. The engine that
 * keeps the documents is left out.
 */
class PurityTest {

  private static final Purity WALL =
      new Purity(
          PurityTest::starts,
          "org.warmledger.query.projection",
          Set.of(Component.class.getName(), Revision.class.getName()));

  private static boolean starts(JavaClass type) {
    return type.isAssignableTo(FileSection.class)
        || (type.isAssignableTo(ReadModel.class) && !type.isEquivalentTo(ReadModel.class));
  }

  /** Dates its documents by the clock, and names them by chance. */
  static final class Restless extends ReadModel<String> {
    Restless() {
      super(
          "restless",
          new IndexDefinition("restless", 1),
          String.class,
          Grain.perStream(CaseEvent.class),
          Restless::fold);
    }

    private static String fold(Optional<String> before, String id, Fact fact) {
      return Instant.now() + Helper.name();
    }
  }

  /** Leaves to chance for others. */
  static final class Helper {
    private Helper() {}

    static String name() {
      return UUID.randomUUID().toString();
    }
  }

  @Test
  void whatFoldsGoesByTheFactAlone() {
    assertThat(WALL.breaches(House.MAIN)).isEmpty();
  }

  @Test
  void theWallStandsAroundTheDocumentsToo() {
    assertThat(House.MAIN.stream().filter(PurityTest::starts)).hasSizeGreaterThan(20);
    assertThat(WALL.pure(House.MAIN))
        .extracting(JavaClass::getSimpleName)
        .contains("CaseFile", "FundBook", "Bucket", "Act", "Disbursement", "SearchDocument");
  }

  @Test
  void noPartOfTheFileIsLeftOut() {
    assertThat(WALL.pure(House.MAIN))
        .containsAll(
            House.MAIN.stream()
                .filter(type -> type.getPackageName().equals("org.warmledger.query.casefile"))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList());
  }

  @Test
  void aBreachIsFound() {
    JavaClasses planted = new ClassFileImporter().importClasses(Restless.class, Helper.class);
    assertThat(WALL.breaches(planted))
        .contains("Restless java.time.Instant.now", "Helper java.util.UUID.randomUUID");
  }
}
