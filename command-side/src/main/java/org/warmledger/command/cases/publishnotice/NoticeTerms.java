package org.warmledger.command.cases.publishnotice;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long notices last here. */
@Component
class NoticeTerms {

  private final NoticeTerm term;

  NoticeTerms(
      @Value("${warmledger.checks.notice-working-days:5}") int leastDays,
      @Value("${warmledger.checks.holidays:}") List<String> holidays) {
    this.term = new NoticeTerm(leastDays, holidays.stream().map(LocalDate::parse).toList());
  }

  NoticeTerm now() {
    return term;
  }
}
