package org.warmledger.command.cases.publishnotice;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.WorkingDays;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.events.ids.UnionPath;

/** How long notices last: what the file's union set, or the nearest above it that did. */
@Component
class NoticeTerms {

  private static final String WORKING_DAYS = "workingDays";

  private final LedgerReference reference;
  private final WorkingDays days;

  NoticeTerms(LedgerReference reference, WorkingDays days) {
    this.reference = reference;
    this.days = days;
  }

  /** For a notice about a file of a union that begins on a day. */
  NoticeTerm of(UnionPath union, LocalDate from) {
    return new NoticeTerm(
        reference.thresholds(CheckCode.C12_NOTICE_TOO_SHORT, union, from).count(WORKING_DAYS),
        days);
  }
}
