package org.warmledger.benchmarks.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PaperFormsTest {

  private static final List<InventedHousehold> HOUSEHOLDS =
      LongStream.range(0, 300).mapToObj(new InventedLedger(1)::household).toList();
  private static final PaperForms FORMS = new PaperForms(HOUSEHOLDS);
  private static final InventedTotals TOTALS =
      HOUSEHOLDS.stream().map(InventedTotals::of).reduce(InventedTotals.NONE, InventedTotals::plus);

  @Test
  void everyLineHasAllColumns() {
    assertThat(lines(FORMS.files())).hasSize(301).allMatch(line -> columns(line).length == 17);
    assertThat(lines(FORMS.visits())).allMatch(line -> columns(line).length == 9);
    assertThat(lines(FORMS.aids())).allMatch(line -> columns(line).length == 9);
  }

  @Test
  void theFormsAddUpToTheSameTotals() {
    assertThat(lines(FORMS.visits())).hasSize(1 + (int) TOTALS.visits());
    assertThat(fen(FORMS.visits(), 4)).isEqualTo(TOTALS.visitFen());
    assertThat(fen(FORMS.visits(), 6)).isEqualTo(TOTALS.goodsFen());
    assertThat(fen(FORMS.aids(), 3)).isEqualTo(TOTALS.aidFen());
  }

  private static long fen(byte[] csv, int column) {
    return lines(csv).stream()
        .skip(1)
        .map(line -> columns(line)[column])
        .filter(yuan -> !yuan.isEmpty())
        .mapToLong(yuan -> new BigDecimal(yuan).movePointRight(2).longValueExact())
        .sum();
  }

  private static String[] columns(String line) {
    return line.split(",", -1);
  }

  private static List<String> lines(byte[] csv) {
    return new String(csv, StandardCharsets.UTF_8).lines().toList();
  }
}
