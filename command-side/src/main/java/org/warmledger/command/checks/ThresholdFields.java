package org.warmledger.command.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;

/** Whether numbers can be thresholds of a check. */
public final class ThresholdFields {

  private ThresholdFields() {}

  /** Notes every number that is none of these thresholds or out of their bounds. */
  public static void check(Fields fields, Stream<Threshold> known, Map<String, Long> given) {
    List<Threshold> all = known.toList();
    given.forEach((name, value) -> check(fields, all, name, Optional.ofNullable(value)));
  }

  private static void check(Fields fields, List<Threshold> all, String name, Optional<Long> value) {
    Optional<Threshold> known = all.stream().filter(one -> one.name().equals(name)).findFirst();
    String pointer = known.isPresent() ? "/thresholds/" + name : "/thresholds";
    fields.wrongIf(known.isEmpty(), pointer, FieldCode.MALFORMED);
    fields.wrongIf(value.isEmpty(), pointer, FieldCode.REQUIRED);
    if (known.isPresent() && value.isPresent()) {
      fields.wrongIf(value.get() < known.get().least(), pointer, FieldCode.TOO_SMALL);
      fields.wrongIf(value.get() > known.get().most(), pointer, FieldCode.TOO_LARGE);
    }
  }
}
