package org.warmledger.query.approvals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.values.FundTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.casesearch.CaseNames;
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
    return new ApprovalView(
        ApprovalView.Kind.ROSTER,
        Optional.empty(),
        Optional.empty(),
        Optional.of(roster.rosterId()),
        Optional.of(roster.title()),
        false,
        Optional.of(roster.drawn().category()),
        Optional.of(roster.drawn().fund()),
        roster.drawn().campaign(),
        roster.drawn().money(),
        roster.drawn().goods(),
        roster.drawn().lines(),
        Optional.empty(),
        roster.drawnUpBy(),
        roster.drawnUpOn(),
        unions.named(roster.union().code()),
        inHand(book, caller),
        lacking(book, caller, roster.drawn().goods()),
        book.map(FundBook::version),
        Optional.of(roster.version()),
        Optional.of(Answers.etag(roster.version(), book.map(FundBook::version), position)),
        Optional.empty(),
        Optional.empty(),
        ApprovalView.AboutFund.NOTHING,
        Optional.empty(),
        Optional.empty(),
        ApprovalView.Beside.repeats(rosters.repeats(roster, caller)));
  }

  List<ApprovalView> ofPlans(List<PlanBook> plans, Caller caller) {
    Map<String, FundBook> books = funds.all(plans.stream().map(PlanBook::fund).toList());
    return plans.stream()
        .map(plan -> view(plan, Optional.ofNullable(books.get(plan.fund())), caller))
        .toList();
  }

  private ApprovalView view(PlanBook plan, Optional<FundBook> book, Caller caller) {
    return new ApprovalView(
        ApprovalView.Kind.PLAN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(plan.title()),
        false,
        Optional.empty(),
        Optional.of(plan.terms().fund()),
        plan.terms().campaign(),
        plan.terms().money(),
        plan.terms().goods(),
        0,
        Optional.empty(),
        plan.drawnUpBy(),
        plan.drawnUpOn(),
        unions.named(plan.union().code()),
        inHand(book, caller),
        lacking(book, caller, plan.terms().goods()),
        book.map(FundBook::version),
        Optional.of(plan.version()),
        Optional.of(Answers.etag(plan.version(), book.map(FundBook::version))),
        Optional.empty(),
        Optional.empty(),
        ApprovalView.AboutFund.NOTHING,
        Optional.of(plan.planId()),
        Optional.of(plan.terms()),
        ApprovalView.Beside.NONE);
  }

  List<ApprovalView> ofMovements(List<WaitingMovement> movements, Caller caller) {
    Map<String, FundBook> books =
        funds.all(movements.stream().map(entered -> entered.fund().value()).toList());
    return movements.stream()
        .map(one -> view(one, Optional.ofNullable(books.get(one.fund().value())), caller))
        .toList();
  }

  private ApprovalView view(WaitingMovement one, Optional<FundBook> book, Caller caller) {
    return new ApprovalView(
        ApprovalView.Kind.MOVEMENT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        book.map(FundBook::name).or(() -> one.content().terms().map(FundTerms::name)),
        false,
        Optional.empty(),
        Optional.of(one.fund()),
        one.content().campaign(),
        one.content().money(),
        one.content().goods(),
        0,
        one.content().reason(),
        one.enteredBy(),
        one.occurredOn(),
        unions.named(one.union().code()),
        inHand(book, caller),
        lacking(book, caller, one.content().goods()),
        book.map(FundBook::version),
        Optional.of(one.version()),
        Optional.of(Answers.etag(one.version(), book.map(FundBook::version))),
        Optional.empty(),
        Optional.empty(),
        ApprovalView.AboutFund.of(one),
        Optional.empty(),
        Optional.empty(),
        ApprovalView.Beside.NONE);
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
        Optional.of(file.caseId()),
        Optional.of(aid.aidId().value()),
        Optional.empty(),
        head.flatMap(CaseNames.Headed::name),
        head.filter(known -> known.name().isEmpty()).isPresent(),
        Optional.of(aid.terms().category()),
        aid.terms().fund(),
        aid.terms().campaign(),
        aid.terms().money(),
        aid.terms().goods(),
        0,
        aid.reason().flatMap(masking.lens(caller)::words),
        aid.proposedBy(),
        aid.proposedOn(),
        unions.named(file.union().code()),
        inHand(book, caller),
        lacking(book, caller, aid.terms().goods()),
        book.map(FundBook::version),
        head.map(CaseNames.Headed::version),
        head.map(known -> Answers.etag(known.version(), book.map(FundBook::version))),
        aid.repayment().map(RepaymentId::value),
        aid.voucher(),
        ApprovalView.AboutFund.NOTHING,
        Optional.empty(),
        Optional.empty(),
        ApprovalView.Beside.NONE.refused(aid.refused()));
  }

  private static ApprovalView.Kind kind(PendingAids.Waiting aid) {
    if (aid.takesBack().isPresent()) {
      return ApprovalView.Kind.REPAYMENT_REVERSAL;
    }
    return aid.repayment().isPresent() ? ApprovalView.Kind.REPAYMENT : ApprovalView.Kind.AID;
  }

  private static Optional<Fen> inHand(Optional<FundBook> book, Caller caller) {
    return book.filter(fund -> caller.mayTouch(fund.union()))
        .map(fund -> new Fen(fund.holdings().money().inHand()));
  }

  private static List<LackingGoods> lacking(
      Optional<FundBook> book, Caller caller, List<Goods> asked) {
    return book.filter(fund -> caller.mayTouch(fund.union()))
        .map(fund -> LackingGoods.of(asked, fund.holdings()))
        .orElse(List.of());
  }
}
