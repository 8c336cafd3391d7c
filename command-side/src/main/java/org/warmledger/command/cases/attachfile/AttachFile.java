package org.warmledger.command.cases.attachfile;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AttachmentId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.lists.AttachmentForm;
import org.warmledger.events.lists.AttachmentKind;
import org.warmledger.events.values.AttachedFile;

/**
 * Attach to a file what is in the store already.
 *
 * @param stored SHA-256 of the sealed bytes, by which the store finds them
 * @param bytes how many were sealed
 */
public record AttachFile(
    @RoutingKey CaseId caseId,
    AttachmentId attachmentId,
    AttachmentKind kind,
    AttachmentForm form,
    AttachedFile file,
    String stored,
    long bytes,
    LocalDate occurredOn) {}
