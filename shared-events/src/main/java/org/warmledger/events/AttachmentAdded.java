package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.AttachmentId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AttachmentForm;
import org.warmledger.events.lists.AttachmentKind;
import org.warmledger.events.values.AttachedFile;
import org.warmledger.events.values.Personal;

/**
 * A photo, scan or paper was attached to the file (附件). Its bytes are kept beside the ledger, under
 * the seal of the head of the household.
 *
 * @param stored SHA-256 of the sealed bytes, in hex, by which they are found and known as whole
 * @param bytes how many were sealed
 */
public record AttachmentAdded(
    CaseId caseId,
    UnionPath union,
    AttachmentId attachmentId,
    AttachmentKind kind,
    AttachmentForm form,
    Personal<AttachedFile> file,
    String stored,
    long bytes,
    LocalDate occurredOn)
    implements CaseEvent {

  /** The same under a seal that does not open any more. */
  public AttachmentAdded with(Personal<AttachedFile> other) {
    return new AttachmentAdded(
        caseId, union, attachmentId, kind, form, other, stored, bytes, occurredOn);
  }
}
