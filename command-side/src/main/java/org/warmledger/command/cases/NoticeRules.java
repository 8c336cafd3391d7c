package org.warmledger.command.cases;

import java.util.Optional;
import java.util.function.BiFunction;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.NoticeId;

/** Finds the notice that a command is about. */
public final class NoticeRules {

  private NoticeRules() {}

  /** Decides about a known notice of an existing file, open or not. */
  public static Decision<CaseEvent> about(
      CaseState state, NoticeId notice, BiFunction<CaseFile, Notice, Decision<CaseEvent>> rule) {
    return state.decide(file -> about(file, notice, rule));
  }

  private static Decision<CaseEvent> about(
      CaseFile file, NoticeId notice, BiFunction<CaseFile, Notice, Decision<CaseEvent>> rule) {
    return Optional.ofNullable(file.notices().get(notice))
        .map(known -> rule.apply(file, known))
        .orElseGet(() -> Decision.reject(RejectionCode.NOTICE_NOT_FOUND));
  }
}
