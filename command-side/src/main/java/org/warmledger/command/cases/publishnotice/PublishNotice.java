package org.warmledger.command.cases.publishnotice;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.NoticeId;

/**
 * Put a household on public notice.
 *
 * @param to last day, included
 */
public record PublishNotice(
    @RoutingKey CaseId caseId,
    NoticeId noticeId,
    LocalDate from,
    LocalDate to,
    String text,
    LocalDate occurredOn) {

  @Override
  public String toString() {
    return "PublishNotice";
  }
}
