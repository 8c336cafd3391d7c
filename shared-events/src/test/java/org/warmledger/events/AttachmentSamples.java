package org.warmledger.events;

import java.util.List;
import org.warmledger.events.ids.AttachmentId;
import org.warmledger.events.lists.AttachmentForm;
import org.warmledger.events.lists.AttachmentKind;
import org.warmledger.events.values.AttachedFile;
import org.warmledger.events.values.Personal;

/** What was attached to a file. */
final class AttachmentSamples {

  private static final String SHA256 = "0123456789abcdef".repeat(4);

  private AttachmentSamples() {}

  static List<LedgerEvent> all() {
    return List.of(
        new AttachmentAdded(
            Samples.CASE,
            Samples.COUNTY,
            new AttachmentId("attachment-sample"),
            AttachmentKind.BILL,
            AttachmentForm.PICTURE,
            Personal.of(Samples.HEAD, new AttachedFile("住院发票.jpg", SHA256)),
            "fedcba9876543210".repeat(4),
            184_320,
            Samples.DAY.plusDays(9)));
  }
}
