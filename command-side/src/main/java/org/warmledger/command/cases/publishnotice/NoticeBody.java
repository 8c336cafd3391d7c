package org.warmledger.command.cases.publishnotice;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Published;
import org.warmledger.events.limits.Required;

/** A notice, as it is sent. */
record NoticeBody(
    @Required Optional<LocalDate> from,
    @Required Optional<LocalDate> to,
    @Published @Required @Longest(Longest.NOTE) Optional<String> text,
    Optional<LocalDate> occurredOn) {

  private static final int MOST_DAYS = 366;

  PublishNotice toCommand(CaseId caseId, NoticeId noticeId, Call call) {
    Fields fields = Fields.of(this, call.today());
    fields.wrongIf(
        from.isPresent() && to.filter(from.get()::isAfter).isPresent(), "/to", FieldCode.TOO_SMALL);
    fields.wrongIf(
        from.isPresent() && to.filter(from.get().plusDays(MOST_DAYS)::isBefore).isPresent(),
        "/to",
        FieldCode.TOO_LARGE);
    return fields.onDay(
        occurredOn,
        day ->
            new PublishNotice(
                caseId, noticeId, from.orElseThrow(), to.orElseThrow(), Fields.said(text), day));
  }

  @Override
  public String toString() {
    return "NoticeBody";
  }
}
