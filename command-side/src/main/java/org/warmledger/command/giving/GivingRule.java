package org.warmledger.command.giving;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.values.AidTerms;

/**
 * What a household may be given out of a fund, in the order in which a refusal is most useful. Caps
 * ({@link CapRule}) are asked for apart: an approver may let aid go above them.
 */
public final class GivingRule {

  private GivingRule() {}

  /**
   * Why that is not worth proposing.
   *
   * @param fund absent for a service
   */
  public static Optional<RejectionCode> toPropose(
      FileView file, AidTerms terms, LocalDate day, Optional<FundFacts> fund) {
    return ExclusionRule.refusal(file)
        .or(() -> fund.flatMap(named -> FundUseRule.refusal(file, terms, day, named)))
        .or(() -> SelfPaidRule.refusal(terms));
  }

  /**
   * Why that may not be handed over on a visit. No bills are asked for there, so what rests on them
   * is given as aid.
   */
  public static Optional<RejectionCode> toHandOver(
      FileView file, AidTerms terms, LocalDate day, FundFacts fund) {
    return ExclusionRule.refusal(file)
        .or(() -> FundUseRule.refusal(file, terms, day, fund))
        .or(() -> SelfPaidRule.refusal(terms))
        .or(() -> NoticeRule.refusal(file, terms, day, Optional.of(fund)))
        .or(() -> CapRule.refusal(file, terms, day, fund));
  }

  /**
   * Why what was approved may not be handed over: what has been found since counts (ADR 0084). What
   * its fund asks, and its caps, were asked when that set it aside.
   */
  public static Optional<RejectionCode> toDeliver(FileView file) {
    return wasDelivered(file, LocalDate.MAX);
  }

  /** Why it cannot have been handed over rightly on a day, by what had been found by then. */
  public static Optional<RejectionCode> wasDelivered(FileView file, LocalDate day) {
    return ExclusionRule.refusal(file, day).or(() -> NoticeRule.objection(file, day));
  }

  /**
   * Why that may not be approved.
   *
   * @param fund absent for a service
   */
  public static Optional<RejectionCode> toApprove(
      FileView file, AidTerms terms, LocalDate day, Optional<FundFacts> fund) {
    return toPropose(file, terms, day, fund).or(() -> NoticeRule.refusal(file, terms, day, fund));
  }
}
