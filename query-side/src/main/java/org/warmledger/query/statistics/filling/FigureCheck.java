package org.warmledger.query.statistics.filling;

import java.math.BigDecimal;
import java.util.List;

/** C24: whether figures agree with each other, computed or stated, without any tolerance. */
final class FigureCheck {

  private FigureCheck() {}

  static boolean partsMakeTotal(BigDecimal total, List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(total) == 0;
  }

  static boolean partIsWithin(BigDecimal part, BigDecimal whole) {
    return part.compareTo(whole) <= 0;
  }

  /** No more was given out than was raised and carried over. */
  static boolean givenIsWithinMeans(BigDecimal given, BigDecimal raised, BigDecimal carriedOver) {
    return given.compareTo(raised.add(carriedOver)) <= 0;
  }
}
