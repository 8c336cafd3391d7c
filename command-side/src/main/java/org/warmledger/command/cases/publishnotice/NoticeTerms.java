package org.warmledger.command.cases.publishnotice;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseDirectory;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.WorkingDays;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.events.ids.CaseId;

/** How long notices last: what the file's union set, or the nearest above it that did. */
@Component
class NoticeTerms {

  private static final String WORKING_DAYS = "workingDays";

  private final CaseDirectory files;
  private final LedgerReference reference;
  private final WorkingDays days;

  NoticeTerms(CaseDirectory files, LedgerReference reference, WorkingDays days) {
    this.files = files;
    this.reference = reference;
    this.days = days;
  }

  /** For a notice that begins on a day; an unknown file is refused by its rule. */
  NoticeTerm of(CaseId caseId, LocalDate from) {
    CheckCode code = CheckCode.C12_NOTICE_TOO_SHORT;
    int leastDays =
        files
            .find(caseId)
            .content()
            .map(file -> reference.thresholds(code, file.union(), from).count(WORKING_DAYS))
            .orElseGet(() -> Math.toIntExact(code.standard().getOrDefault(WORKING_DAYS, 0L)));
    return new NoticeTerm(leastDays, days);
  }
}
