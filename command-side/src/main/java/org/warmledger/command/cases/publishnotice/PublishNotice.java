package org.warmledger.command.cases.publishnotice;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.NoticeId;

/**
 * Put a household on public notice.
 *
 * @param to last day, included
 * @param term how long a notice lasts at least
 */
public record PublishNotice(
    @TargetAggregateIdentifier CaseId caseId,
    NoticeId noticeId,
    LocalDate from,
    LocalDate to,
    String text,
    NoticeTerm term,
    LocalDate occurredOn) {

  @Override
  public String toString() {
    return "PublishNotice";
  }
}
