package org.warmledger.command.cases.publishnotice;

import java.util.Optional;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.lists.FileFact;

/**
 * A notice begins on a day on which the file is open, lasts long enough (C12) and tells nothing
 * about the household that the public need not know (C28).
 */
public final class PublishNoticeRule {

  private PublishNoticeRule() {}

  /** Decides about a notice that has to last as long as the term says. */
  public static Decision<CaseEvent> decide(
      PublishNotice command, CaseState state, NoticeTerm term) {
    return state.decide(file -> decide(command, file, term));
  }

  private static Decision<CaseEvent> decide(PublishNotice command, CaseFile file, NoticeTerm term) {
    if (file.notices().containsKey(command.noticeId())
        || file.past().tookBack(FileFact.NOTICE.name(), command.noticeId())) {
      return Decision.alreadySo();
    }
    return refusal(command, file, term)
        .map(Decision::<CaseEvent>reject)
        .orElseGet(() -> Decision.accept(published(command, file)));
  }

  private static Optional<RejectionCode> refusal(
      PublishNotice command, CaseFile file, NoticeTerm term) {
    if (command.from().isBefore(file.archivedOn())) {
      return Optional.of(RejectionCode.DATE_OUT_OF_ORDER);
    }
    if (!file.isOpenOn(command.from())) {
      return Optional.of(RejectionCode.CASE_CLOSED);
    }
    if (!term.isKept(command.from(), command.to())) {
      return Optional.of(RejectionCode.C12_NOTICE_TOO_SHORT);
    }
    return NoticeLeakRule.refusal(file, command.text());
  }

  private static NoticePublished published(PublishNotice command, CaseFile file) {
    return new NoticePublished(
        command.caseId(),
        file.union(),
        command.noticeId(),
        command.from(),
        command.to(),
        command.text(),
        command.occurredOn());
  }
}
