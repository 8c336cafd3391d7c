package org.warmledger.command.cases.publishnotice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.values.Longest;

/** A notice, as it is sent. */
record NoticeBody(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    @Longest(Longest.NOTE) Optional<String> text,
    Optional<LocalDate> occurredOn) {

  private static final int MOST_DAYS = 366;

  PublishNotice toCommand(CaseId caseId, NoticeId noticeId, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<LocalDate> first = fields.required("/from", from);
    Supplier<LocalDate> last = fields.required("/to", to);
    fields.wrongIf(
        from.isPresent() && to.filter(from.get()::isAfter).isPresent(), "/to", FieldCode.TOO_SMALL);
    fields.wrongIf(
        from.isPresent() && to.filter(from.get().plusDays(MOST_DAYS)::isBefore).isPresent(),
        "/to",
        FieldCode.TOO_LARGE);
    fields.wrongIf(text.map(String::isBlank).orElse(true), "/text", FieldCode.REQUIRED);
    Supplier<String> words = fields.noteText("/text", text);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () -> new PublishNotice(caseId, noticeId, first.get(), last.get(), words.get(), day.get()));
  }

  @Override
  public String toString() {
    return "NoticeBody";
  }
}
