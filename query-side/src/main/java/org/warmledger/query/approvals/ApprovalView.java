package org.warmledger.query.approvals;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.MovementContent;
import org.warmledger.events.values.PlanTerms;
import org.warmledger.events.values.Receipt;
import org.warmledger.platform.web.Role;
import org.warmledger.query.findings.OpenFindings;
import org.warmledger.query.rosters.RepeatedRoster;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.web.Fen;

/**
 * What waits for approval, as answers show it.
 *
 * @param name of the household's head, or the title of the roster or plan
 * @param fundInHand for callers within whose reach the fund is
 * @param fundVersion what an approver sees of the fund
 * @param version what an approver sees of the file or roster; absent while its file is being read
 * @param etag of all that is shown: a decision sends it as {@code If-Match}
 * @param repaymentId of what came back of a loan, or did not
 * @param voucher what proves that it came back
 * @param aboutFund what was entered about a fund
 * @param plan what may be handed over under a spending plan
 * @param beside other rosters and findings, or where it is decided on
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
    NamedUnion union,
    Optional<Fen> fundInHand,
    Optional<Long> fundVersion,
    Optional<Long> version,
    Optional<String> etag,
    Optional<String> repaymentId,
    Optional<Receipt> voucher,
    @JsonUnwrapped AboutFund aboutFund,
    Optional<String> planId,
    Optional<PlanTerms> plan,
    @JsonUnwrapped Beside beside) {

  /**
   * What was entered about a fund.
   *
   * @param movement as a whole
   * @param secondedBy where it takes three
   */
  record AboutFund(
      Optional<String> movementId,
      Optional<MovementContent> movement,
      Optional<String> secondedBy) {

    static final AboutFund NOTHING =
        new AboutFund(Optional.empty(), Optional.empty(), Optional.empty());

    static AboutFund of(WaitingMovement one) {
      return new AboutFund(
          Optional.of(one.movementId()),
          Optional.of(one.content()),
          one.seconded().map(WaitingMovement.Conclusion::by));
    }
  }

  /**
   * What whoever decides sees beside it, or, where it is decided on a page of its own, which line
   * of its roster, who of the file, which finding or import it is about.
   *
   * @param repeats other rosters that give the same as this one
   * @param findings that nobody has answered for about the file of an aid
   * @param importKind what the rows of an import are of
   */
  record Beside(
      List<RepeatedRoster> repeats,
      List<OpenFindings.Item> findings,
      Optional<Integer> line,
      Optional<String> personId,
      Optional<String> findingId,
      Optional<String> importId,
      Optional<String> importKind) {

    static final Beside NONE = alerts(List.of(), List.of());

    static Beside alerts(List<RepeatedRoster> repeats, List<OpenFindings.Item> findings) {
      return new Beside(
          repeats,
          findings,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    private static Beside of(
        Optional<Integer> line,
        Optional<String> person,
        Optional<String> finding,
        Optional<String> imported,
        Optional<String> kind) {
      return new Beside(List.of(), List.of(), line, person, finding, imported, kind);
    }

    static Beside line(int number) {
      return of(
          Optional.of(number),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    static Beside person(String id) {
      return of(
          Optional.empty(), Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Beside finding(String id) {
      return of(
          Optional.empty(), Optional.empty(), Optional.of(id), Optional.empty(), Optional.empty());
    }

    static Beside imported(String id, String kind) {
      return of(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(id), Optional.of(kind));
    }
  }

  /** What it is, and whose act it is to decide on it. */
  enum Kind {
    AID(Role.SUPERVISOR),
    /** What came back of a loan. */
    REPAYMENT(Role.SUPERVISOR, Role.FINANCE),
    /** That a repayment was none. */
    REPAYMENT_REVERSAL(Role.SUPERVISOR, Role.FINANCE),
    ROSTER(Role.SUPERVISOR),
    MOVEMENT(Role.SUPERVISOR, Role.FINANCE),
    PLAN(Role.SUPERVISOR),
    /** Another account of a line that was approved. */
    CORRECTION(Role.SUPERVISOR, Role.FINANCE),
    /** Aid that went through the hands of kin (C25). */
    SECOND_APPROVAL(Role.SUPERVISOR, Role.COMPLIANCE),
    ERASURE(Role.COMPLIANCE, Role.ADMIN),
    /** Past money. */
    IMPORT(Role.SUPERVISOR);

    private final Set<Role> roles;

    Kind(Role... roles) {
      this.roles = Set.of(roles);
    }

    boolean isActOf(Role role) {
      return roles.contains(role);
    }
  }
}
