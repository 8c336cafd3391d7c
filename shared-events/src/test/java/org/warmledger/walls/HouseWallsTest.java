package org.warmledger.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warmledger.planted.one.Twin;

/** Each wall falls where it is breached. */
class HouseWallsTest {

  private static final JavaClasses BREACHES =
      new ClassFileImporter().importPackages("org.warmledger.planted");

  private static List<String> found(ArchRule wall) {
    EvaluationResult result = wall.evaluate(BREACHES);
    return result.getFailureReport().getDetails();
  }

  @Test
  void roomsThatKnowEachOtherAreFound() {
    assertThat(found(HouseWalls.roomsAreFreeOfCycles)).anyMatch(cycle -> cycle.contains("Twin"));
  }

  @Test
  void packagesThatKnowEachOtherAreFound() {
    assertThat(found(HouseWalls.packagesAreFreeOfCycles)).anyMatch(cycle -> cycle.contains("Twin"));
  }

  @Test
  void aNameThatIsThereTwiceIsFound() {
    assertThat(found(HouseWalls.simpleNamesAreUnique))
        .hasSize(2)
        .anyMatch(pair -> pair.contains("one.Twin") && pair.contains("two.Twin"))
        .anyMatch(pair -> pair.contains("one.Nest$Egg") && pair.contains("two.Burrow$Egg"));
  }

  @Test
  void aWallThatNothingIsPlantedInFrontOfIsNamed() {
    Breaches none = new Breaches(Map.of("names", HouseWalls.simpleNamesAreUnique));
    assertThat(none.unnoticed()).containsExactly("nothing is planted in front of names");
  }

  @Test
  void aWallThatStandsIsNamedWithWhatItDidNotSee() {
    Breaches harmless = new Breaches(Map.of("names", HouseWalls.simpleNamesAreUnique));
    harmless.of("names", Twin.class).of("gone", Twin.class);
    assertThat(harmless.unnoticed())
        .containsExactly(
            "there is no wall gone", "names stands although there is " + Twin.class.getName());
  }

  @Test
  void wallsOfAModuleThatNobodyTriesAreFound() {
    assertThat(Breaches.untried(Breaches.TESTS.resolve("org/warmledger/walls")))
        .contains("daysAreMadeByTheLedgersCalendar");
    assertThat(Breaches.untried(Breaches.TESTS)).isEmpty();
  }
}
