package org.warmledger.query.approvals;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.MovementContent;
import org.warmledger.events.values.PlanTerms;
import org.warmledger.events.values.Receipt;
import org.warmledger.query.findings.OpenFindings;
import org.warmledger.query.rosters.RepeatedRoster;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.web.Fen;

/**
 * What waits for approval, as answers show it.
 *
 * @param name of the household's head, or the title of the roster or plan
 * @param secondedBy who agreed to a movement of a fund that a third is to confirm
 * @param fundInHand for callers within whose reach the fund is
 * @param fundVersion what an approver sees of the fund
 * @param version what an approver sees of the file or roster; absent while its file is being read
 * @param etag of all that is shown: a decision sends it as {@code If-Match}
 * @param repaymentId of what came back of a loan, or did not
 * @param voucher what proves that it came back
 * @param movement what was entered about a fund, as a whole
 * @param plan what may be handed over under a spending plan
 * @param alerts other rosters that give the same as this one, and findings that nobody has answered
 *     for about the file of an aid
 */
record ApprovalView(
    Kind kind,
    Optional<String> caseId,
    Optional<String> aidId,
    Optional<String> rosterId,
    Optional<String> name,
    boolean erased,
    Optional<AidCategory> category,
    Optional<FundCode> fund,
    Optional<String> campaign,
    Money money,
    List<Goods> goods,
    int lines,
    Optional<String> reason,
    String proposedBy,
    LocalDate proposedOn,
    Optional<String> secondedBy,
    NamedUnion union,
    Optional<Fen> fundInHand,
    Optional<Long> fundVersion,
    Optional<Long> version,
    Optional<String> etag,
    Optional<String> repaymentId,
    Optional<Receipt> voucher,
    Optional<String> movementId,
    Optional<MovementContent> movement,
    Optional<String> planId,
    Optional<PlanTerms> plan,
    @JsonUnwrapped Alerts alerts) {

  /** What whoever decides sees beside it. */
  record Alerts(List<RepeatedRoster> repeats, List<OpenFindings.Item> findings) {
    static final Alerts NONE = new Alerts(List.of(), List.of());
  }

  /** What it is. */
  enum Kind {
    AID,
    /** What came back of a loan. */
    REPAYMENT,
    /** That a repayment was none. */
    REPAYMENT_REVERSAL,
    ROSTER,
    MOVEMENT,
    PLAN
  }
}
