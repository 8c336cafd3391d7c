package org.warmledger.events.values;

import java.util.List;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;

/**
 * How the household's hardship is classed: exactly one primary cause and at most three secondary
 * ones.
 */
public record Hardship(
    CaseTier tier,
    HardshipCategory category,
    HardshipCause primaryCause,
    List<HardshipCause> secondaryCauses) {

  public static final int MOST_SECONDARY_CAUSES = 3;

  public Hardship {
    secondaryCauses = List.copyOf(secondaryCauses);
  }
}
