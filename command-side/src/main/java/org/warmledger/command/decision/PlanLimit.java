package org.warmledger.command.decision;

import java.util.List;

/**
 * A limit of a plan, by what it is for.
 *
 * @param allowed codes of uses or services, a fund, a title, two days or a number
 * @param asked the same, of what was asked for; nothing where nothing was said
 */
public record PlanLimit(Which which, List<String> allowed, List<String> asked) {

  /** What a plan limits besides money and goods. */
  public enum Which {
    USE,
    SERVICE,
    FUND,
    CAMPAIGN,
    PERIOD,
    TIMES
  }

  public PlanLimit {
    allowed = List.copyOf(allowed);
    asked = List.copyOf(asked);
  }
}
