package org.warmledger.query.casedetails;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.AttachmentId;
import org.warmledger.events.lists.AttachmentForm;
import org.warmledger.events.lists.AttachmentKind;
import org.warmledger.events.values.AttachedFile;
import org.warmledger.query.casefile.Attachment;
import org.warmledger.query.masking.Masking;

/** What is attached, and what it was called; the thing itself is asked for by itself. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AttachmentView(
    AttachmentId attachmentId,
    AttachmentKind kind,
    AttachmentForm form,
    Optional<String> fileName,
    Optional<Boolean> erased,
    long bytes,
    LocalDate occurredOn) {

  static AttachmentView of(Attachment attachment, Masking.Lens lens) {
    return new AttachmentView(
        attachment.attachmentId(),
        attachment.kind(),
        attachment.form(),
        lens.shown(attachment.file()).map(AttachedFile::fileName),
        Optional.of(attachment.file().isErased()).filter(Boolean::booleanValue),
        attachment.bytes(),
        attachment.on());
  }
}
