package org.warmledger.query.statistics.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** C24 against figures that were published. */
class FigureCheckTest {

  private static BigDecimal figure(String text) {
    return new BigDecimal(text);
  }

  private static boolean adds(String total, String... parts) {
    List<BigDecimal> figures = Arrays.stream(parts).map(BigDecimal::new).toList();
    return FigureCheck.partsMakeTotal(figure(total), figures);
  }

  @Test
  void publishedTablesThatAgree() {
    assertThat(adds("176", "146", "21", "9")).isTrue();
    assertThat(adds("16.22", "11.17", "3.15", "1.90")).isTrue();
    assertThat(adds("549.87", "480.58", "63.95", "5.34")).isTrue();
  }

  @Test
  void publishedTablesThatDoNot() {
    assertThat(adds("27.22", "22.68", "4.61")).isFalse();
    assertThat(adds("6824", "940", "5035", "827")).isFalse();
  }

  @Test
  void aPartIsAtMostTheWhole() {
    assertThat(FigureCheck.partIsWithin(figure("5"), figure("5.00"))).isTrue();
    assertThat(FigureCheck.partIsWithin(figure("5.01"), figure("5"))).isFalse();
  }

  @Test
  void noMoreIsGivenThanWasRaisedAndCarriedOver() {
    assertThat(FigureCheck.givenIsWithinMeans(figure("10"), figure("7"), figure("3"))).isTrue();
    assertThat(FigureCheck.givenIsWithinMeans(figure("10.01"), figure("7"), figure("3"))).isFalse();
  }
}
