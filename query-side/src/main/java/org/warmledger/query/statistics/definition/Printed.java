package org.warmledger.query.statistics.definition;

import java.math.BigDecimal;
import java.util.Optional;

/** How a figure is written: exactly, in the form's own unit. */
public final class Printed {

  private static final int FEN_IN_WAN_YUAN = 6;

  private Printed() {}

  public static String of(Unit unit, Optional<Long> figure) {
    return figure.map(value -> of(unit, value.longValue())).orElse("");
  }

  private static String of(Unit unit, long value) {
    return switch (unit) {
      case MONEY -> wanYuan(value).toPlainString();
      case YES_NO -> value == 1 ? "是" : "否";
      default -> Long.toString(value);
    };
  }

  /** Fen in 万元, with as many decimals as it takes. */
  public static BigDecimal wanYuan(long fen) {
    BigDecimal exact = BigDecimal.valueOf(fen, FEN_IN_WAN_YUAN).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }
}
