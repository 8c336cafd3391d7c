package org.warmledger.command.checks;

import java.util.Map;
import java.util.Optional;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;

/** Whether numbers can be thresholds of a check. */
public final class ThresholdFields {

  private ThresholdFields() {}

  /** Notes every number that the check does not know or cannot go by. */
  public static void check(Fields fields, CheckCode code, Map<String, Long> given) {
    given.forEach((name, value) -> check(fields, code, name, Optional.ofNullable(value)));
  }

  private static void check(Fields fields, CheckCode code, String name, Optional<Long> value) {
    Optional<Threshold> known =
        code.thresholds().stream().filter(one -> one.name().equals(name)).findFirst();
    String pointer = known.isPresent() ? "/thresholds/" + name : "/thresholds";
    fields.wrongIf(known.isEmpty(), pointer, FieldCode.MALFORMED);
    fields.wrongIf(value.isEmpty(), pointer, FieldCode.REQUIRED);
    if (known.isPresent() && value.isPresent()) {
      fields.wrongIf(value.get() < known.get().least(), pointer, FieldCode.TOO_SMALL);
      fields.wrongIf(value.get() > known.get().most(), pointer, FieldCode.TOO_LARGE);
    }
  }
}
