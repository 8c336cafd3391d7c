package org.warmledger.command.cases.resolveobjection;

import java.util.Optional;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.Objection;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ObjectionResolved;

/** An objection is decided once. */
public final class ResolveObjectionRule {

  private ResolveObjectionRule() {}

  public static Decision<CaseEvent> decide(ResolveObjection command, CaseState state) {
    return state.decide(
        file -> Optional.ofNullable(file.notices().get(command.noticeId())),
        RejectionCode.NOTICE_NOT_FOUND,
        (file, notice) ->
            Optional.ofNullable(notice.objections().get(command.objectionId()))
                .map(objection -> decide(command, file, objection))
                .orElseGet(() -> Decision.reject(RejectionCode.OBJECTION_NOT_FOUND)));
  }

  private static Decision<CaseEvent> decide(
      ResolveObjection command, CaseFile file, Objection objection) {
    return switch (objection) {
      case Objection.Raised raised when command.occurredOn().isBefore(raised.on()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case Objection.Raised raised -> Decision.accept(resolved(command, file));
      case Objection.Resolved resolved when isSame(command, resolved) -> Decision.alreadySo();
      case Objection.Resolved other -> Decision.reject(RejectionCode.OBJECTION_ALREADY_RESOLVED);
    };
  }

  private static boolean isSame(ResolveObjection command, Objection.Resolved resolved) {
    return resolved.outcome() == command.outcome() && resolved.on().equals(command.occurredOn());
  }

  private static ObjectionResolved resolved(ResolveObjection command, CaseFile file) {
    return new ObjectionResolved(
        command.caseId(),
        file.union(),
        command.noticeId(),
        command.objectionId(),
        command.outcome(),
        file.personal(command.reason()),
        command.resolvedBy(),
        command.occurredOn());
  }
}
