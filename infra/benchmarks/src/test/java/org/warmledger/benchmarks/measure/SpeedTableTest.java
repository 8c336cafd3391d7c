package org.warmledger.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.benchmarks.measure.SpeedTable.Goal;
import org.warmledger.benchmarks.measure.SpeedTable.Line;

class SpeedTableTest {

  private final SpeedTable table = new SpeedTable();

  @Test
  void aLineSaysItsRatioFirstAndWhetherTheGoalIsMet() {
    table.add(
        Line.of("commands", new Goal("≥ 1.00 ×", false), "500/s")
            .beside("0.50 ×", "1,000/s INSERT")
            .besideDefaults("300/s")
            .priced(new Pace(500, 1.234, Optional.of(2.96))));

    assertThat(lastRow())
        .containsExactly(
            "commands",
            "0.50 ×",
            "≥ 1.00 ×",
            "未达 missed",
            "500/s",
            "300/s",
            "1,000/s INSERT",
            "1.23",
            "3.0");
  }

  @Test
  void whatCouldNotBeMeasuredIsALineAsWell() {
    table.missing("rebuild", "the stack does not answer");

    assertThat(lastRow()).contains("rebuild", "未测 not measured", "the stack does not answer");
  }

  @Test
  void theMiddleOfTheRoundsCountsForEachFigure() {
    Pace middle =
        Pace.median(
            List.of(
                new Pace(100, 9, Optional.of(1.0)),
                new Pace(300, 1, Optional.of(3.0)),
                new Pace(200, 2, Optional.of(7.0))));

    assertThat(middle).isEqualTo(new Pace(200, 2, Optional.of(3.0)));
  }

  private List<String> lastRow() {
    String row = table.toString().lines().reduce("", (before, line) -> line);
    return List.of(row.substring(2, row.length() - 2).strip().split(" +\\| +"));
  }
}
