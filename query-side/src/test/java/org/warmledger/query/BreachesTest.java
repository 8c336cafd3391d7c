package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.values.Hardship;
import org.warmledger.query.files.FilePart;
import org.warmledger.query.files.FileSection;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.walls.Breaches;
import org.warmledger.walls.Forged;

/** Each wall of this module falls where it is breached. */
class BreachesTest {

  /** A read model that anybody may take. */
  public static final class OpenModel extends ReadModel<String> {
    OpenModel() {
      super(
          "open",
          new IndexDefinition("open", 1),
          String.class,
          Grain.within(Set.of(), fact -> Stream.empty()),
          (before, id, fact) -> id);
    }
  }

  /** Everybody may know what it keeps. */
  public static final class OpenSection extends FileSection<String> {
    OpenSection() {
      super(new FilePart("open"), String.class, Set.of(), (before, file, fact) -> "");
    }
  }

  /** Says of whom it is told that they are ill. */
  static final class Diagnosing {
    boolean isIll(HardshipCause cause) {
      return cause == HardshipCause.MAJOR_ILLNESS;
    }
  }

  /** Asks a file's classing for it. */
  static final class Classing {
    Object cause(Hardship hardship) {
      return hardship.primaryCause();
    }
  }

  /** Forged with what is no component of it. */
  public record Telling(String name) {
    public String getShort() {
      return name;
    }
  }

  /** Forged with a verdict on itself. */
  public record Judging(String name) {
    public boolean isShort() {
      return name.isEmpty();
    }
  }

  @Test
  void everyWallFallsWhereItIsBreached() {
    Breaches breaches =
        Breaches.ofThisModule()
            .of(
                "theQuerySideCannotSeeTheCommandSide",
                knowing("funds.Peeking", "org.warmledger.command.Act"))
            .of("readModelsAreNobodyElsesBusiness", OpenModel.class)
            .of("readModelsAreNobodyElsesBusiness", OpenSection.class)
            .of("whoIsIllIsKnownToTheFileAndToTheMaskAlone", Diagnosing.class)
            .of("whoIsIllIsKnownToTheFileAndToTheMaskAlone", Classing.class)
            .of("recordsAreWrittenAsTheirComponents", Telling.class)
            .of("recordsAreWrittenAsTheirComponents", Judging.class);
    engine(breaches);
    fold(breaches);
    assertThat(breaches.unnoticed()).isEmpty();
  }

  private static void engine(Breaches breaches) {
    String wall = "onlyTheEngineWritesAndKnowsAxon";
    breaches
        .of(wall, knowing("funds.Axonic", "org.axonframework.messaging.Message"))
        .of(wall, knowing("funds.Wired", "co.elastic.clients.transport.Transport"))
        .of(wall, knowing("funds.Writing", "co.elastic.clients.elasticsearch.ElasticsearchClient"));
  }

  private static void fold(Breaches breaches) {
    String wall = "theFileIsAPureFold";
    breaches
        .of(wall, knowing("casefile.Springy", "org.springframework.Bean"))
        .of(wall, knowing("casefile.Axonic", "org.axonframework.messaging.Message"))
        .of(wall, knowing("casefile.Elastic", "co.elastic.clients.json.JsonData"));
  }

  private static Forged knowing(String name, String other) {
    return Forged.knowing("org.warmledger.query." + name, other);
  }
}
