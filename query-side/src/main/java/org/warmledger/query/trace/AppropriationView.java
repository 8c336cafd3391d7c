package org.warmledger.query.trace;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.Goods;
import org.warmledger.query.disbursements.DisbursementView;
import org.warmledger.query.fundbook.HoldingsView;
import org.warmledger.query.steps.StepView;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.web.Fen;

/**
 * An appropriation and where it went, as far as the caller's reach goes.
 *
 * @param persons how many different people have a share of it
 * @param personsAreMore whether there are more than were counted
 */
record AppropriationView(
    Entered appropriation,
    Optional<Received> received,
    List<InFund> flow,
    long persons,
    boolean personsAreMore,
    List<Disbursed> disbursements,
    Optional<String> cursor) {

  /** How it entered the ledger. */
  record Entered(
      String appropriationId,
      Optional<String> fund,
      Optional<String> fundName,
      Optional<NamedUnion> union,
      Optional<FundingSource> source,
      Optional<String> projectReference,
      Optional<String> campaign,
      Optional<String> voucher,
      Optional<StepView> step) {}

  /** What entered; only for those within whose reach that was. */
  record Received(Fen money, List<Goods> goods) {}

  /** What one fund did with it. */
  record InFund(String fund, String name, NamedUnion union, @JsonUnwrapped HoldingsView holdings) {}

  /**
   * A disbursement and how much of it is of this appropriation.
   *
   * @param share set aside or handed out
   * @param back what of it came back
   */
  record Disbursed(@JsonUnwrapped DisbursementView disbursement, Amount share, Amount back) {}

  /** Money and goods of one appropriation. */
  record Amount(Fen money, List<Goods> goods) {}
}
