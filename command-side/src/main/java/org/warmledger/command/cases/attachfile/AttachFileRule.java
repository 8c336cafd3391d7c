package org.warmledger.command.cases.attachfile;

import java.util.Optional;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.AttachmentAdded;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.values.AttachedFile;

/** Papers are attached from the day the file was archived, to a closed file too. */
public final class AttachFileRule {

  /** How many a file has at most. */
  public static final int MOST = 200;

  private AttachFileRule() {}

  public static Decision<CaseEvent> decide(AttachFile command, CaseState state) {
    return state.decide(file -> decide(command, file));
  }

  private static Decision<CaseEvent> decide(AttachFile command, CaseFile file) {
    if (file.attachments().containsKey(command.attachmentId())
        || file.past().tookBack(FileFact.ATTACHMENT.name(), command.attachmentId())
        || same(command, file).isPresent()) {
      return Decision.alreadySo();
    }
    if (command.occurredOn().isBefore(file.archivedOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    return file.attachments().size() >= MOST
        ? Decision.reject(RejectionCode.ATTACHMENTS_FULL)
        : Decision.accept(added(command, file));
  }

  /** The same paper is attached as the same once, whatever its file is called. */
  static Optional<AttachmentAdded> same(AttachFile command, CaseFile file) {
    return file.attachments().values().stream().filter(known -> isSame(command, known)).findFirst();
  }

  private static boolean isSame(AttachFile command, AttachmentAdded known) {
    return known.kind() == command.kind()
        && known
            .file()
            .known()
            .map(AttachedFile::sha256)
            .filter(command.file().sha256()::equals)
            .isPresent();
  }

  private static AttachmentAdded added(AttachFile command, CaseFile file) {
    return new AttachmentAdded(
        command.caseId(),
        file.union(),
        command.attachmentId(),
        command.kind(),
        command.form(),
        file.personal(command.file()),
        command.stored(),
        command.bytes(),
        command.occurredOn());
  }
}
