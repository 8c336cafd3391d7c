package org.warmledger.command.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.warmledger.events.EventNames;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.values.Masks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows events that were not written, with the numbers that identify somebody covered. */
final class Masking {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              unused ->
                  JsonInclude.Value.construct(
                      JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .build();

  private Masking() {}

  static Rehearsal rehearsal(List<LedgerEvent> facts) {
    return new Rehearsal(facts.stream().map(Masking::planned).toList());
  }

  private static Rehearsal.PlannedEvent planned(LedgerEvent fact) {
    return new Rehearsal.PlannedEvent(
        EventNames.of(fact.getClass()).name(),
        Masks.cover(JSON.<JsonNode>valueToTree(fact), fact.occurredOn()).toString());
  }
}
