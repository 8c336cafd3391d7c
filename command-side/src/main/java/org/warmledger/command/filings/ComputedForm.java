package org.warmledger.command.filings;

import java.util.List;
import org.warmledger.events.values.FormMismatch;

/**
 * A form as the read side computed it.
 *
 * @param content JSON, to the byte
 * @param sha256 of the content in UTF-8, in hex
 * @param position of the ledger that it reflects
 * @param mismatches figures that contradict each other (C24)
 */
record ComputedForm(String content, String sha256, long position, List<FormMismatch> mismatches) {
  ComputedForm {
    mismatches = List.copyOf(mismatches);
  }
}
