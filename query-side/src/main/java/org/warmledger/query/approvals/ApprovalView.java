package org.warmledger.query.approvals;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidTerms;
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
import org.warmledger.query.rosters.WaitingCorrection;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.web.Fen;

/** What waits for approval, as answers show it. */
record ApprovalView(
    Kind kind,
    @JsonUnwrapped Which which,
    @JsonUnwrapped ToGive toGive,
    @JsonUnwrapped Request request,
    @JsonUnwrapped Shown shown,
    @JsonUnwrapped Particulars particulars,
    @JsonUnwrapped Beside beside) {

  /** With what is open about it. */
  ApprovalView with(OpenFindings.About open) {
    return new ApprovalView(kind, which, toGive, request, shown, particulars, beside.with(open));
  }

  /** What its ids are of. */
  enum Id {
    CASE,
    AID,
    ROSTER,
    REPAYMENT,
    MOVEMENT,
    PLAN,
    PERSON,
    FINDING,
    IMPORT,
    /** What the rows of an import are of. */
    IMPORT_KIND,
    CHECK,
    NOTICE,
    OBJECTION
  }

  /**
   * Which one it is; where it is decided on a page of its own, who of the file, which finding,
   * import, means check or notice it is about.
   *
   * @param repaymentId of what came back of a loan, or did not
   * @param movementId of what was entered about a fund
   */
  record Which(
      Optional<String> caseId,
      Optional<String> aidId,
      Optional<String> rosterId,
      Optional<String> repaymentId,
      Optional<String> movementId,
      Optional<String> planId,
      Optional<String> personId,
      Optional<String> findingId,
      Optional<String> importId,
      Optional<String> importKind,
      Optional<String> checkId,
      Optional<String> noticeId,
      Optional<String> objectionId) {

    static Which of(Map<Id, String> ids) {
      Function<Id, Optional<String>> of = id -> Optional.ofNullable(ids.get(id));
      return new Which(
          of.apply(Id.CASE),
          of.apply(Id.AID),
          of.apply(Id.ROSTER),
          of.apply(Id.REPAYMENT),
          of.apply(Id.MOVEMENT),
          of.apply(Id.PLAN),
          of.apply(Id.PERSON),
          of.apply(Id.FINDING),
          of.apply(Id.IMPORT),
          of.apply(Id.IMPORT_KIND),
          of.apply(Id.CHECK),
          of.apply(Id.NOTICE),
          of.apply(Id.OBJECTION));
    }

    /** With one more, where there is one. */
    static Which of(Map<Id, String> ids, Id other, Optional<String> id) {
      Map<Id, String> all = new EnumMap<>(ids);
      id.ifPresent(known -> all.put(other, known));
      return of(all);
    }
  }

  /** What is to be given, and out of what; how many lines or rows that is in. */
  record ToGive(
      Optional<AidCategory> category,
      Optional<FundCode> fund,
      Optional<String> campaign,
      Money money,
      List<Goods> goods,
      int lines) {

    static final ToGive NOTHING = lines(Optional.empty(), Money.NONE, 0);

    static ToGive of(AidTerms terms) {
      return new ToGive(
          Optional.of(terms.category()),
          terms.fund(),
          terms.campaign(),
          terms.money(),
          terms.goods(),
          0);
    }

    static ToGive lines(Optional<AidCategory> category, Money money, int lines) {
      return new ToGive(category, Optional.empty(), Optional.empty(), money, List.of(), lines);
    }

    static ToGive out(FundCode fund, Optional<String> campaign, Money money, List<Goods> goods) {
      return new ToGive(Optional.empty(), Optional.of(fund), campaign, money, goods, 0);
    }
  }

  /**
   * Who asks for it, and why.
   *
   * @param name of the household's head, or the title of the roster or plan
   */
  record Request(
      Optional<String> name,
      boolean erased,
      Optional<String> reason,
      String proposedBy,
      LocalDate proposedOn,
      NamedUnion union) {

    static Request of(Optional<String> name, String by, LocalDate on, NamedUnion union) {
      return new Request(name, false, Optional.empty(), by, on, union);
    }
  }

  /**
   * What an approver has before them.
   *
   * @param fundInHand for callers within whose reach the fund is
   * @param lackingGoods what the fund has too few of, for the same callers
   * @param fundVersion what an approver sees of the fund
   * @param version what an approver sees of the file or roster; absent while its file is being read
   * @param etag of all that is shown: a decision sends it as {@code If-Match}
   */
  record Shown(
      Optional<Fen> fundInHand,
      List<LackingGoods> lackingGoods,
      Optional<Long> fundVersion,
      Optional<Long> version,
      Optional<String> etag) {

    static Shown of(long version, String etag) {
      return new Shown(
          Optional.empty(), List.of(), Optional.empty(), Optional.of(version), Optional.of(etag));
    }
  }

  /**
   * What some of them say besides.
   *
   * @param voucher what proves that something came back of a loan
   * @param movement what was entered about a fund, as a whole
   * @param secondedBy where it takes three
   * @param plan what may be handed over under a spending plan
   */
  record Particulars(
      Optional<Receipt> voucher,
      Optional<MovementContent> movement,
      Optional<String> secondedBy,
      Optional<PlanTerms> plan) {

    static final Particulars NONE = voucher(Optional.empty());

    static Particulars voucher(Optional<Receipt> voucher) {
      return new Particulars(voucher, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Particulars of(WaitingMovement one) {
      return new Particulars(
          Optional.empty(),
          Optional.of(one.entered().content()),
          one.standing().seconded().map(WaitingMovement.Conclusion::by),
          Optional.empty());
    }

    static Particulars of(PlanTerms terms) {
      return new Particulars(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(terms));
    }
  }

  /**
   * What whoever decides sees beside it.
   *
   * @param repeats other rosters that give the same as this one
   * @param refused why its fund refused it when it was approved before
   * @param findings that nobody has answered for about whatever it is about, the newest
   * @param findingsTotal how many there are
   * @param line of its roster
   * @param corrects what of the line
   * @param change what it was and is to be
   */
  record Beside(
      List<RepeatedRoster> repeats,
      Optional<RefusedFunds> refused,
      List<OpenFindings.Item> findings,
      long findingsTotal,
      Optional<Integer> line,
      Optional<Corrects> corrects,
      Optional<LineChange> change) {

    static final Beside NONE = repeats(List.of());

    private static Beside of(List<RepeatedRoster> repeats, Optional<RefusedFunds> refused) {
      return new Beside(
          repeats, refused, List.of(), 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Beside repeats(List<RepeatedRoster> repeats) {
      return of(repeats, Optional.empty());
    }

    static Beside refused(Optional<RefusedFunds> why) {
      return of(List.of(), why);
    }

    static Beside line(WaitingCorrection one, LineChange change) {
      return new Beside(
          List.of(),
          Optional.empty(),
          List.of(),
          0,
          Optional.of(one.number()),
          Optional.of(one.what()),
          Optional.of(change));
    }

    private Beside with(OpenFindings.About open) {
      return new Beside(repeats, refused, open.items(), open.total(), line, corrects, change);
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
