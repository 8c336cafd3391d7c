package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a snapshot of a fund looks like: another shape takes another revision. */
class FundShapeTest {

  /** The shape of each revision so far, by its hash. */
  private static final Map<String, Integer> SHAPES =
      Map.of(
          "1",
          130624013,
          "2",
          130624013,
          "3",
          -561967261,
          "4",
          682774061,
          "5",
          377615918,
          "6",
          1576336585,
          "7",
          -1973071918,
          // Goods have one spelling: what was told apart by a blank is one kind.
          "8",
          -1973071918);

  @Test
  void aNewShapeHasANewRevision() {
    String shape =
        Stream.of(
                FundState.Open.class,
                FundState.Closed.class,
                FundBook.class,
                Balance.class,
                GoodsBalance.class,
                Lot.class,
                Moves.class,
                FundMoved.class,
                Days.class,
                DaySums.class,
                DaySums.OfDay.class,
                DaySums.Units.class,
                Grants.class,
                Grant.class)
            .map(FundShapeTest::shape)
            .collect(Collectors.joining("\n"));
    assertThat(shape.hashCode())
        .as("raise FundStream.SHAPE and add its shape here:\n%s", shape)
        .isEqualTo(new TreeMap<>(SHAPES).get(FundStream.SHAPE));
  }

  private static String shape(Class<? extends Record> type) {
    return type.getSimpleName()
        + Arrays.stream(type.getRecordComponents())
            .map(FundShapeTest::shape)
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String shape(RecordComponent component) {
    // A class that moves to another room keeps its shape.
    String type = component.getGenericType().getTypeName().replaceAll("[a-z]\\w*\\.", "");
    return type + " " + component.getName();
  }
}
