package org.warmledger.command.cases.bodies;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.values.Hardship;

/** How a hardship is classed, as it is sent. */
public record HardshipBody(
    Optional<CaseTier> tier,
    Optional<HardshipCategory> category,
    Optional<HardshipCause> primaryCause,
    List<HardshipCause> secondaryCauses) {

  /** Checks every field; pointers are those of the request's top level. */
  public Supplier<Hardship> check(Fields fields) {
    Set<HardshipCause> seen = new HashSet<>();
    for (int i = 0; i < secondaryCauses.size(); i++) {
      HardshipCause cause = secondaryCauses.get(i);
      String pointer = "/secondaryCauses/" + i;
      fields.wrongIf(!seen.add(cause), pointer, FieldCode.REPEATED);
      fields.wrongIf(
          primaryCause.filter(cause::equals).isPresent(), pointer, FieldCode.SAME_AS_PRIMARY);
    }
    return () ->
        new Hardship(
            tier.orElseThrow(),
            category.orElseThrow(),
            primaryCause.orElseThrow(),
            secondaryCauses);
  }
}
