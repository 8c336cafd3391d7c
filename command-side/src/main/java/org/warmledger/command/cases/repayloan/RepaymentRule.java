package org.warmledger.command.cases.repayloan;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.warmledger.command.cases.AidRules;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.Repayments.Repayment;
import org.warmledger.command.cases.Repayments.Verdict;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.Preceding;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentRefused;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.values.Receipt;

/**
 * What comes back of a delivered loan is entered by one person and counts once another has
 * confirmed it (C13): never more than is open, counting what waits. What was confirmed is taken
 * back in the same way (C29).
 */
public final class RepaymentRule {

  private static final Rejection TOO_MUCH =
      Rejection.ofFields(List.of(new Rejection.WrongField("/money", FieldCode.TOO_LARGE)));

  private static final Rejection ANOTHER_FUND =
      Rejection.ofFields(List.of(new Rejection.WrongField("/fund", FieldCode.NOT_APPLICABLE)));

  private RepaymentRule() {}

  /** Enters that a part was paid back. */
  public static Decision<CaseEvent> decide(EnterRepayment command, CaseState state) {
    return ofLoan(
        state,
        command.aidId(),
        (file, loan) -> {
          RepaymentEntered fact =
              new RepaymentEntered(
                  command.caseId(),
                  file.union(),
                  command.aidId(),
                  command.repayment(),
                  command.money(),
                  Optional.of(command.voucher()),
                  Optional.empty(),
                  Optional.empty(),
                  command.fund(),
                  command.enteredBy(),
                  command.occurredOn());
          return once(loan, fact).orElseGet(() -> enter(loan, fact));
        });
  }

  private static Decision<CaseEvent> enter(AidState.Delivered loan, RepaymentEntered fact) {
    if (fact.occurredOn().isBefore(loan.deliveredOn())) {
      return Decision.reject(Rejection.early(Preceding.DELIVERED, loan.deliveredOn()));
    }
    if (loan.commitment().isPresent() && !isOwn(fact.fund(), loan)) {
      return new Decision.Refused<>(ANOTHER_FUND);
    }
    return fact.money().fen() > loan.terms().money().fen() - loan.repayments().claimed().fen()
        ? new Decision.Refused<>(TOO_MUCH)
        : Decision.accept(fact);
  }

  /** A loan of this ledger goes back to the fund that gave it, named or not. */
  private static boolean isOwn(Optional<FundCode> fund, AidState.Delivered loan) {
    return fund.isEmpty() || fund.equals(loan.terms().fund());
  }

  /** Enters that a repayment was none. */
  public static Decision<CaseEvent> decide(TakeBackRepayment command, CaseState state) {
    return ofLoan(
        state,
        command.aidId(),
        (file, loan) ->
            loan.repayments()
                .find(command.takesBack())
                .filter(known -> known.takesBack().isEmpty())
                .map(known -> takeBack(command, file, loan, known))
                .orElseGet(() -> Decision.reject(RejectionCode.REPAYMENT_NOT_FOUND)));
  }

  private static Decision<CaseEvent> takeBack(
      TakeBackRepayment command, CaseFile file, AidState.Delivered loan, Repayment known) {
    RepaymentEntered fact =
        new RepaymentEntered(
            command.caseId(),
            file.union(),
            command.aidId(),
            command.repayment(),
            known.money(),
            Optional.empty(),
            Optional.of(known.id()),
            Optional.of(file.personal(command.reason())),
            Optional.empty(),
            command.enteredBy(),
            command.occurredOn());
    return once(loan, fact).orElseGet(() -> takeBack(loan, known, fact));
  }

  private static Decision<CaseEvent> takeBack(
      AidState.Delivered loan, Repayment known, RepaymentEntered fact) {
    return switch (known.verdict()) {
      case Verdict.TakenBack _ -> Decision.alreadySo();
      case Verdict.Waiting _ -> Decision.reject(RejectionCode.NOTHING_TO_TAKE_BACK);
      case Verdict.Refused _ -> Decision.reject(RejectionCode.NOTHING_TO_TAKE_BACK);
      case Verdict.Confirmed _ when fact.occurredOn().isBefore(known.on()) ->
          Decision.reject(Rejection.early(Preceding.REPAID, known.on()));
      case Verdict.Confirmed _ when loan.repayments().isDisputed(known.id()) ->
          Decision.reject(RejectionCode.REPAYMENT_DISPUTED);
      case Verdict.Confirmed _ -> Decision.accept(fact);
    };
  }

  /** What is answered to who sends the same again. */
  private static Optional<Decision<CaseEvent>> once(AidState.Delivered loan, RepaymentEntered now) {
    return loan.repayments()
        .find(now.repayment())
        .flatMap(Repayment::entered)
        .map(
            before ->
                before.equals(now)
                    ? Decision.alreadySo()
                    : Decision.reject(RejectionCode.IDEMPOTENCY_KEY_REUSED));
  }

  /** Confirms what waits: by another hand than entered it. */
  public static Decision<CaseEvent> decide(ConfirmRepayment command, CaseState state) {
    return ofWaiting(
        state,
        command.aidId(),
        command.repayment(),
        (file, asked) ->
            asked.enteredBy().equals(command.confirmedBy())
                ? Decision.reject(RejectionCode.C13_SAME_HANDS)
                : Decision.accept(confirmed(command, file, asked)),
        verdict ->
            verdict instanceof Verdict.Confirmed done
                && done.by().filter(command.confirmedBy()::equals).isPresent());
  }

  private static CaseEvent confirmed(
      ConfirmRepayment command, CaseFile file, RepaymentEntered asked) {
    return asked
        .takesBack()
        .<CaseEvent>map(
            which ->
                new RepaymentReversed(
                    command.caseId(),
                    file.union(),
                    command.aidId(),
                    asked.repayment(),
                    which,
                    asked.money(),
                    command.confirmedBy(),
                    asked.occurredOn()))
        .orElseGet(
            () ->
                new LoanRepaid(
                    command.caseId(),
                    file.union(),
                    command.aidId(),
                    asked.money(),
                    asked.voucher().map(Receipt::voucher).orElse(""),
                    Optional.of(asked.repayment()),
                    Optional.of(command.confirmedBy()),
                    asked.occurredOn()));
  }

  /** Turns down what waits; whoever entered it may do so too. */
  public static Decision<CaseEvent> decide(RefuseRepayment command, CaseState state) {
    return ofWaiting(
        state,
        command.aidId(),
        command.repayment(),
        (file, asked) ->
            Decision.accept(
                new RepaymentRefused(
                    command.caseId(),
                    file.union(),
                    command.aidId(),
                    command.repayment(),
                    file.personal(command.reason()),
                    command.refusedBy(),
                    command.occurredOn())),
        verdict ->
            verdict instanceof Verdict.Refused done && done.by().equals(command.refusedBy()));
  }

  private static Decision<CaseEvent> ofWaiting(
      CaseState state,
      AidId aid,
      RepaymentId id,
      BiFunction<CaseFile, RepaymentEntered, Decision<CaseEvent>> rule,
      Predicate<Verdict> alreadySo) {
    return ofLoan(
        state,
        aid,
        (file, loan) ->
            loan.repayments()
                .find(id)
                .map(
                    known ->
                        known.verdict() instanceof Verdict.Waiting
                            ? rule.apply(file, known.entered().orElseThrow())
                            : alreadySo.test(known.verdict())
                                ? Decision.<CaseEvent>alreadySo()
                                : Decision.<CaseEvent>reject(
                                    RejectionCode.REPAYMENT_ALREADY_DECIDED))
                .orElseGet(() -> Decision.reject(RejectionCode.REPAYMENT_NOT_FOUND)));
  }

  private static Decision<CaseEvent> ofLoan(
      CaseState state,
      AidId id,
      BiFunction<CaseFile, AidState.Delivered, Decision<CaseEvent>> rule) {
    return AidRules.about(
        state,
        id,
        (file, aid) ->
            AidRules.delivered(
                aid,
                loan ->
                    loan.terms().category().isRepaid()
                        ? rule.apply(file, loan)
                        : Decision.reject(RejectionCode.NOT_A_LOAN)));
  }
}
