package org.warmledger.query.statistics.definition;

import java.util.List;
import java.util.function.Function;
import org.warmledger.query.statistics.register.RegisterCounts;

/** Where a cell's figure comes from. */
public sealed interface Figure {

  /** Over which days acts are counted. */
  enum Window {
    /** The form's own period. */
    PERIOD,
    /** The whole calendar year before the one in which the period begins. */
    YEAR_BEFORE
  }

  /** Acts of a window, added up. */
  record Counted(Window window, List<Part> parts) implements Figure {}

  /** Other cells, added up. */
  record Total(List<String> cells) implements Figure {}

  /** The centres as they had last said they are set up on the period's last day. */
  record OfCentres(Function<Centres, java.util.Optional<Long>> from) implements Figure {}

  /**
   * The register on the period's last day, or the endings within the period.
   *
   * @param key which count, as {@link RegisterCounts} names it
   */
  record Registered(String key) implements Figure {}
}
