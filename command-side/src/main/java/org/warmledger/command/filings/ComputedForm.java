package org.warmledger.command.filings;

import java.util.List;
import java.util.Set;
import org.warmledger.events.FormFiled;
import org.warmledger.events.values.FormMismatch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form as the read side computed it.
 *
 * @param content JSON, to the byte
 * @param sha256 of the content in UTF-8, in hex
 * @param position of the ledger that it reflects
 * @param mismatches figures that contradict each other (C24)
 */
record ComputedForm(String content, String sha256, long position, List<FormMismatch> mismatches) {

  /** Up to where the ledger was read, and what came since the filing before. */
  private static final Set<String> OF_THE_MOMENT = Set.of("position", "since", "differences");

  ComputedForm {
    mismatches = List.copyOf(mismatches);
  }

  /** Whether it was filed as it is now: only when it was computed differs. */
  boolean isAsFiled(FormFiled filed) {
    return said(content).equals(said(filed.content()));
  }

  private static JsonNode said(String content) {
    ObjectNode form = JsonMapper.shared().readValue(content, ObjectNode.class);
    return form.remove(OF_THE_MOMENT);
  }
}
