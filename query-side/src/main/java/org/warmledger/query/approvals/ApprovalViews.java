package org.warmledger.query.approvals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.values.FundTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.MovementContent;
import org.warmledger.events.values.PlanTerms;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.approvals.ApprovalView.Beside;
import org.warmledger.query.approvals.ApprovalView.Id;
import org.warmledger.query.approvals.ApprovalView.Kind;
import org.warmledger.query.approvals.ApprovalView.Particulars;
import org.warmledger.query.approvals.ApprovalView.Request;
import org.warmledger.query.approvals.ApprovalView.Shown;
import org.warmledger.query.approvals.ApprovalView.ToGive;
import org.warmledger.query.approvals.ApprovalView.Which;
import org.warmledger.query.casesearch.CaseNames;
import org.warmledger.query.fundbook.Holdings;
import org.warmledger.query.funds.FundBook;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.plans.PlanBook;
import org.warmledger.query.rosters.RosterBook;
import org.warmledger.query.rosters.RosterLookup;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Fen;

/** Shows what waits, with names and what the funds hold. */
@Component
record ApprovalViews(
    FundLookup funds, Unions unions, CaseNames names, RosterLookup rosters, Masking masking) {

  /**
   * Rosters that wait.
   *
   * @param position up to which the files of their lines have been read
   */
  List<ApprovalView> ofRosters(List<RosterBook> waiting, Caller caller, long position) {
    Map<String, FundBook> books = funds.all(waiting.stream().map(RosterBook::fund).toList());
    return waiting.stream()
        .map(
            roster -> view(roster, Optional.ofNullable(books.get(roster.fund())), caller, position))
        .toList();
  }

  private ApprovalView view(
      RosterBook roster, Optional<FundBook> book, Caller caller, long position) {
    RosterDrawnUp drawn = roster.drawn();
    return new ApprovalView(
        Kind.ROSTER,
        Which.of(Map.of(Id.ROSTER, roster.rosterId())),
        new ToGive(
            Optional.of(drawn.category()),
            Optional.of(drawn.fund()),
            drawn.campaign(),
            drawn.money(),
            drawn.goods(),
            drawn.lines()),
        Request.of(
            Optional.of(roster.title()),
            roster.drawnUpBy(),
            roster.drawnUpOn(),
            unions.named(roster.union().code())),
        shown(
            book,
            caller,
            drawn.goods(),
            Optional.of(roster.version()),
            Optional.of(Answers.etag(roster.version(), book.map(FundBook::version), position))),
        Particulars.NONE,
        Beside.repeats(rosters.repeats(roster, caller)));
  }

  List<ApprovalView> ofPlans(List<PlanBook> plans, Caller caller) {
    Map<String, FundBook> books = funds.all(plans.stream().map(PlanBook::fund).toList());
    return plans.stream()
        .map(plan -> view(plan, Optional.ofNullable(books.get(plan.fund())), caller))
        .toList();
  }

  private ApprovalView view(PlanBook plan, Optional<FundBook> book, Caller caller) {
    PlanTerms terms = plan.terms();
    return new ApprovalView(
        Kind.PLAN,
        Which.of(Map.of(Id.PLAN, plan.planId())),
        ToGive.out(terms.fund(), terms.campaign(), terms.money(), terms.goods()),
        Request.of(
            Optional.of(plan.title()),
            plan.drawnUpBy(),
            plan.drawnUpOn(),
            unions.named(plan.union().code())),
        shown(book, caller, terms.goods(), Optional.of(plan.version())),
        Particulars.of(terms),
        Beside.NONE);
  }

  List<ApprovalView> ofMovements(List<WaitingMovement> movements, Caller caller) {
    Map<String, FundBook> books =
        funds.all(movements.stream().map(one -> one.entered().fund().value()).toList());
    return movements.stream()
        .map(one -> view(one, Optional.ofNullable(books.get(one.entered().fund().value())), caller))
        .toList();
  }

  private ApprovalView view(WaitingMovement one, Optional<FundBook> book, Caller caller) {
    WaitingMovement.EnteredMovement entered = one.entered();
    MovementContent content = entered.content();
    return new ApprovalView(
        Kind.MOVEMENT,
        Which.of(Map.of(Id.MOVEMENT, entered.movementId())),
        ToGive.out(entered.fund(), content.campaign(), content.money(), content.goods()),
        new Request(
            book.map(FundBook::name).or(() -> content.terms().map(FundTerms::name)),
            false,
            content.reason(),
            entered.enteredBy(),
            entered.occurredOn(),
            unions.named(one.union().code())),
        shown(book, caller, content.goods(), Optional.of(one.standing().version())),
        Particulars.of(one),
        Beside.NONE);
  }

  /**
   * Aids and repayments that wait.
   *
   * @param closed funds that the caller's union may not spend
   */
  List<ApprovalView> ofAids(List<PendingAids> files, Set<String> closed, Caller caller) {
    List<String> ids = files.stream().map(PendingAids::caseId).toList();
    Map<String, CaseNames.Headed> heads = names.headed(ids);
    Map<String, FundBook> books =
        funds.all(
            files.stream()
                .flatMap(file -> file.waiting().stream())
                .flatMap(aid -> aid.terms().fund().stream())
                .map(FundCode::value)
                .toList());
    return files.stream()
        .flatMap(
            file ->
                ofOthers(file, closed, caller)
                    .map(
                        aid ->
                            view(
                                file,
                                aid,
                                Optional.ofNullable(heads.get(file.caseId())),
                                aid.terms()
                                    .fund()
                                    .flatMap(code -> Optional.ofNullable(books.get(code.value()))),
                                caller)))
        .toList();
  }

  private static Stream<PendingAids.Waiting> ofOthers(
      PendingAids file, Set<String> closed, Caller caller) {
    return file.waiting().stream()
        .filter(aid -> !aid.proposedBy().equals(caller.id().value()))
        .filter(aid -> kind(aid).isActOf(caller.role()))
        .filter(aid -> aid.terms().fund().map(FundCode::value).filter(closed::contains).isEmpty());
  }

  private ApprovalView view(
      PendingAids file,
      PendingAids.Waiting aid,
      Optional<CaseNames.Headed> head,
      Optional<FundBook> book,
      Caller caller) {
    return new ApprovalView(
        kind(aid),
        Which.of(
            Map.of(Id.CASE, file.caseId(), Id.AID, aid.aidId().value()),
            Id.REPAYMENT,
            aid.repayment().map(RepaymentId::value)),
        ToGive.of(aid.terms()),
        new Request(
            head.flatMap(CaseNames.Headed::name),
            head.filter(known -> known.name().isEmpty()).isPresent(),
            aid.reason().flatMap(masking.lens(caller)::words),
            aid.proposedBy(),
            aid.proposedOn(),
            unions.named(file.union().code())),
        shown(book, caller, aid.terms().goods(), head.map(CaseNames.Headed::version)),
        Particulars.voucher(aid.voucher()),
        Beside.refused(aid.refused()));
  }

  private static Kind kind(PendingAids.Waiting aid) {
    if (aid.takesBack().isPresent()) {
      return Kind.REPAYMENT_REVERSAL;
    }
    return aid.repayment().isPresent() ? Kind.REPAYMENT : Kind.AID;
  }

  /** Its own version with that of the fund. */
  private static Shown shown(
      Optional<FundBook> book, Caller caller, List<Goods> asked, Optional<Long> version) {
    Optional<Long> ofFund = book.map(FundBook::version);
    return shown(book, caller, asked, version, version.map(of -> Answers.etag(of, ofFund)));
  }

  private static Shown shown(
      Optional<FundBook> book,
      Caller caller,
      List<Goods> asked,
      Optional<Long> version,
      Optional<String> etag) {
    Optional<Holdings> held =
        book.filter(fund -> caller.mayTouch(fund.union())).map(FundBook::holdings);
    return new Shown(
        held.map(holds -> new Fen(holds.money().inHand())),
        held.map(holds -> LackingGoods.of(asked, holds)).orElse(List.of()),
        book.map(FundBook::version),
        version,
        etag);
  }
}
