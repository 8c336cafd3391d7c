package org.warmledger.command.giving;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.funds.Gave;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Cap;

/**
 * The most that a fund gives at a time, or to a household or person in a calendar year (C06), on
 * whatever file and in whatever union (ADR 0084).
 */
public final class CapRule {

  private CapRule() {}

  /** Why that is more than the fund gives. What was proposed and not approved does not count. */
  public static Optional<RejectionCode> refusal(
      FileView file, AidTerms terms, LocalDate day, FundFacts fund) {
    return fund.scope().caps().stream()
            .filter(cap -> limits(cap, terms))
            .anyMatch(cap -> isExceeded(cap, file, terms, day, fund))
        ? Optional.of(RejectionCode.C06_CAP_EXCEEDED)
        : Optional.empty();
  }

  /** Why that is more than the fund gives at a time, to whom no file is kept of. */
  public static Optional<RejectionCode> refusalATime(AidTerms terms, FundFacts fund) {
    return fund.scope().caps().stream()
            .filter(cap -> cap.per() == CapUnit.TIME && limits(cap, terms))
            .anyMatch(cap -> Given.worth(terms) > cap.most().fen())
        ? Optional.of(RejectionCode.C06_CAP_EXCEEDED)
        : Optional.empty();
  }

  private static boolean isExceeded(
      Cap cap, FileView file, AidTerms terms, LocalDate day, FundFacts fund) {
    Stream<Gave> counted =
        Stream.concat(file.gave(), fund.elsewhere().stream())
            .filter(gave -> gave.terms().fund().filter(fund.fund()::equals).isPresent())
            .filter(gave -> limits(cap, gave.terms()))
            .filter(gave -> gave.on().getYear() == day.getYear());
    Stream<Gave> together =
        switch (cap.per()) {
          case TIME -> Stream.empty();
          case HOUSEHOLD_YEAR -> counted;
          case PERSON_YEAR -> counted.filter(gave -> gave.whom().equals(whom(file, terms)));
        };
    return Given.worth(terms) > 0
        && together.mapToLong(gave -> Given.worth(gave.terms())).sum() + Given.worth(terms)
            > cap.most().fen();
  }

  private static boolean limits(Cap cap, AidTerms terms) {
    return cap.category().map(terms.category()::equals).orElse(true);
  }

  /** Aid for the household as a whole counts for its head. */
  private static PersonId whom(FileView file, AidTerms terms) {
    return terms.beneficiary().orElse(file.head());
  }
}
