package org.warmledger.query.masking;

import java.util.List;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Masks;
import org.warmledger.events.values.Sight;

/**
 * How a household is classed, as somebody sees it. Causes say who is ill or can't work: they show
 * to those alone whose task it is, and all of them or none, as one that is covered would be known
 * by it.
 */
public record ShownHardship(
    CaseTier tier, HardshipCategory category, String primaryCause, List<String> secondaryCauses) {

  static ShownHardship of(Hardship hardship, Sight sight) {
    return new ShownHardship(
        hardship.tier(),
        hardship.category(),
        cause(hardship.primaryCause().name(), sight),
        hardship.secondaryCauses().stream()
            .map(HardshipCause::name)
            .map(cause -> cause(cause, sight))
            .toList());
  }

  /** The name of a cause, as far as it shows. */
  public static String cause(String name, Sight sight) {
    return sight.showsSensitive() ? name : Masks.HIDDEN;
  }
}
