package org.warmledger.command.cases.attachfile;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.lists.AttachmentKind;

/**
 * What is sent with a file, and that it is that file.
 *
 * @param sha256 of what was sent
 */
record AttachmentBody(AttachmentKind kind, String sha256, Optional<LocalDate> occurredOn) {}
