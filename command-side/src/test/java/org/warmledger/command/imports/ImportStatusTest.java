package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.values.Money;
import org.warmledger.platform.testkit.Variations;

/** Who follows an import hears of everything that changes of it. */
class ImportStatusTest {

  private static final ImportStatus TOLD =
      new ImportStatus(
          "import-1",
          ImportState.DONE,
          ImportKind.VISITS,
          ImportMode.APPLY,
          5,
          5,
          2,
          1,
          1,
          1,
          List.of("表一"),
          List.of("表二"),
          List.of("备注"),
          List.of("电话"),
          1,
          1,
          "0".repeat(64),
          Instant.EPOCH,
          List.of(new PastSum(Optional.empty(), Optional.empty(), 2020, 1, Money.NONE, Money.NONE)),
          false,
          0,
          Optional.of(9L),
          Optional.of("roster-1"),
          Optional.of("import-0"),
          Optional.of(new ReversedRows("import-2", 1, 1)),
          Optional.of(true),
          Optional.of(ImportFailure.values()[0]));

  @Test
  void isAnotherVersionWhateverElseIsTold() throws ReflectiveOperationException {
    Map<String, ImportStatus> others = Variations.of(TOLD);
    assertThat(others).hasSizeGreaterThan(20);
    others.forEach(
        (part, other) ->
            assertThat(Shows.version(other))
                .as(part)
                .isPositive()
                .isNotEqualTo(Shows.version(TOLD)));
  }
}
