package org.warmledger.command.funding;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.Order;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Purpose;

/**
 * What a fund has to do for an aid follows from how the file stands, not from which event was seen:
 * seen twice, late or out of order, the same is due or nothing.
 */
final class DueRule {

  private DueRule() {}

  /**
   * What is due.
   *
   * @param day on which the aid moved last
   */
  static Due decide(CaseFile file, AidId aid, LocalDate day) {
    CommitmentId commitment = CommitmentId.of(aid);
    AidState state = file.aids().get(aid);
    return switch (state) {
      case null -> new Due.Nothing();
      case AidState.Approved approved ->
          approved(file, aid, approved.terms(), approved.grant(), day);
      case AidState.Funded funded -> new Due.Nothing();
      case AidState.Delivered delivered -> settle(delivered);
      // Its funds went back with the reversal.
      case AidState.Reversed reversed -> new Due.Nothing();
      case AidState.Lapsed lapsed ->
          new Due.Release(commitment, ReleaseReason.LAPSED, lapsed.lapsedOn());
      case AidState.Rejected rejected -> new Due.Release(commitment, ReleaseReason.WITHDRAWN, day);
      case AidState.Proposed _, AidState.FundsRefused _ ->
          new Due.Release(commitment, ReleaseReason.REFUSED_BY_FILE, day);
    };
  }

  /** What is due for aid that is approved on these terms, or would be. */
  static Due approved(
      CaseFile file, AidId aid, AidTerms terms, Optional<GrantId> grant, LocalDate day) {
    return terms
        .fund()
        .filter(fund -> !terms.isService())
        .<Due>map(fund -> new Due.Commit(fund, order(file, aid, terms, day).under(grant)))
        .orElseGet(Due.Nothing::new);
  }

  private static Order order(CaseFile file, AidId aid, AidTerms terms, LocalDate day) {
    return new Order(
        CommitmentId.of(aid),
        new Purpose(
            PurposeKind.AID,
            aid.value(),
            Optional.of(file.id()),
            file.union(),
            terms.roster(),
            Optional.of(terms.category()),
            terms.campaign()),
        FundAmounts.of(terms),
        day);
  }

  private static Due settle(AidState.Delivered aid) {
    return aid.commitment()
        .flatMap(
            held ->
                aid.terms().fund().<Due>map(fund -> new Due.Settle(fund, held, aid.deliveredOn())))
        .orElseGet(Due.Nothing::new);
  }
}
