package org.warmledger.command.cases.raiseobjection;

import java.util.Optional;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.Notice;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.lists.FileFact;

/** Anybody may object to a notice from its first day on, after its end too. */
public final class RaiseObjectionRule {

  private RaiseObjectionRule() {}

  public static Decision<CaseEvent> decide(RaiseObjection command, CaseState state) {
    return state.decide(
        file -> Optional.ofNullable(file.notices().get(command.noticeId())),
        RejectionCode.NOTICE_NOT_FOUND,
        (file, notice) -> decide(command, file, notice));
  }

  private static Decision<CaseEvent> decide(RaiseObjection command, CaseFile file, Notice notice) {
    if (notice.objections().containsKey(command.objectionId())
        || file.past().tookBack(FileFact.OBJECTION.name(), command.objectionId())) {
      return Decision.alreadySo();
    }
    if (command.occurredOn().isBefore(notice.from())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    return Decision.accept(
        new ObjectionRaised(
            command.caseId(),
            file.union(),
            command.noticeId(),
            command.objectionId(),
            file.personal(command.objection()),
            command.occurredOn()));
  }
}
