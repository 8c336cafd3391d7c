package org.warmledger.query.approvals;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.warmledger.query.rosters.Corrects;
import org.warmledger.query.rosters.LineChange;
import org.warmledger.query.rosters.RepeatedRoster;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.web.Fen;

/**
 * What waits for approval, as answers show it.
 *
 * @param name of the household's head, or the title of the roster or plan
 * @param fundInHand for callers within whose reach the fund is
 * @param lackingGoods what the fund has too few of, for the same callers
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
    List<LackingGoods> lackingGoods,
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

  /** With what is open about it. */
  ApprovalView with(OpenFindings.About open) {
    return new ApprovalView(
        kind,
        caseId,
        aidId,
        rosterId,
        name,
        erased,
        category,
        fund,
        campaign,
        money,
        goods,
        lines,
        reason,
        proposedBy,
        proposedOn,
        union,
        fundInHand,
        lackingGoods,
        fundVersion,
        version,
        etag,
        repaymentId,
        voucher,
        aboutFund,
        planId,
        plan,
        beside.with(open));
  }

  /**
   * What whoever decides sees beside it, or, where it is decided on a page of its own, which line
   * of its roster, who of the file, which finding, import, means check or notice it is about.
   *
   * @param repeats other rosters that give the same as this one
   * @param refused why its fund refused it when it was approved before
   * @param findings that nobody has answered for about whatever it is about, the newest
   * @param findingsTotal how many there are
   * @param corrects what of the line
   * @param change what it was and is to be
   * @param importKind what the rows of an import are of
   */
  record Beside(
      List<RepeatedRoster> repeats,
      Optional<RefusedFunds> refused,
      List<OpenFindings.Item> findings,
      long findingsTotal,
      Optional<Integer> line,
      Optional<Corrects> corrects,
      Optional<LineChange> change,
      Optional<String> personId,
      Optional<String> findingId,
      Optional<String> importId,
      Optional<String> importKind,
      Optional<String> checkId,
      Optional<String> noticeId,
      Optional<String> objectionId) {

    static final Beside NONE = repeats(List.of());

    private record Corrected(int number, Corrects what, LineChange change) {}

    private static Beside of(
        List<RepeatedRoster> repeats, Optional<Corrected> line, Map<String, String> ids) {
      return new Beside(
          repeats,
          Optional.empty(),
          List.of(),
          0,
          line.map(Corrected::number),
          line.map(Corrected::what),
          line.map(Corrected::change),
          Optional.ofNullable(ids.get("person")),
          Optional.ofNullable(ids.get("finding")),
          Optional.ofNullable(ids.get("import")),
          Optional.ofNullable(ids.get("import_kind")),
          Optional.ofNullable(ids.get("check")),
          Optional.ofNullable(ids.get("notice")),
          Optional.ofNullable(ids.get("objection")));
    }

    private static Beside at(Map<String, String> ids) {
      return of(List.of(), Optional.empty(), ids);
    }

    static Beside repeats(List<RepeatedRoster> repeats) {
      return of(repeats, Optional.empty(), Map.of());
    }

    static Beside line(int number, Corrects what, LineChange change) {
      return of(List.of(), Optional.of(new Corrected(number, what, change)), Map.of());
    }

    /** With why its fund refused it before, if it did. */
    Beside refused(Optional<RefusedFunds> why) {
      return new Beside(
          repeats,
          why,
          findings,
          findingsTotal,
          line,
          corrects,
          change,
          personId,
          findingId,
          importId,
          importKind,
          checkId,
          noticeId,
          objectionId);
    }

    static Beside person(String id) {
      return at(Map.of("person", id));
    }

    static Beside finding(String id) {
      return at(Map.of("finding", id));
    }

    static Beside imported(String id, String kind) {
      return at(Map.of("import", id, "import_kind", kind));
    }

    static Beside check(String id) {
      return at(Map.of("check", id));
    }

    static Beside objection(String notice, String id) {
      return at(Map.of("notice", notice, "objection", id));
    }

    private Beside with(OpenFindings.About open) {
      return new Beside(
          repeats,
          refused,
          open.items(),
          open.total(),
          line,
          corrects,
          change,
          personId,
          findingId,
          importId,
          importKind,
          checkId,
          noticeId,
          objectionId);
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
    /** Another account of a line that was approved, or other bills. */
    CORRECTION(Role.SUPERVISOR, Role.FINANCE),
    /** Aid that went through the hands of kin (C25). */
    SECOND_APPROVAL(Role.SUPERVISOR, Role.COMPLIANCE),
    ERASURE(Role.COMPLIANCE, Role.ADMIN),
    /** Past money. */
    IMPORT(Role.SUPERVISOR),
    /** A household against what keeps it from aid (C20). */
    APPEAL(Role.SUPERVISOR),
    /** Somebody against a notice (C12). */
    OBJECTION(Role.SUPERVISOR);

    private final Set<Role> roles;

    Kind(Role... roles) {
      this.roles = Set.of(roles);
    }

    boolean isActOf(Role role) {
      return roles.contains(role);
    }
  }
}
