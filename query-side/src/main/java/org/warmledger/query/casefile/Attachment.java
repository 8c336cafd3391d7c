package org.warmledger.query.casefile;

import java.time.LocalDate;
import org.warmledger.events.AttachmentAdded;
import org.warmledger.events.ids.AttachmentId;
import org.warmledger.events.lists.AttachmentForm;
import org.warmledger.events.lists.AttachmentKind;
import org.warmledger.events.values.AttachedFile;
import org.warmledger.events.values.Personal;

/**
 * What is attached to a file.
 *
 * @param stored by which its bytes are found
 * @param bytes how many there are
 */
public record Attachment(
    AttachmentId attachmentId,
    AttachmentKind kind,
    AttachmentForm form,
    Personal<AttachedFile> file,
    String stored,
    long bytes,
    LocalDate on) {

  static Attachment of(AttachmentAdded event) {
    return new Attachment(
        event.attachmentId(),
        event.kind(),
        event.form(),
        event.file(),
        event.stored(),
        event.bytes(),
        event.occurredOn());
  }

  Attachment without(Erasure erased) {
    return new Attachment(attachmentId, kind, form, erased.from(file), stored, bytes, on);
  }
}
