package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.AID;
import static org.warmledger.command.cases.Facts.FINANCE;
import static org.warmledger.command.cases.Facts.SUPERVISOR;
import static org.warmledger.command.cases.Facts.day;
import static org.warmledger.command.cases.Facts.receipt;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.cases.Repayments.Repayment;
import org.warmledger.command.cases.Repayments.Verdict;
import org.warmledger.command.cases.repayloan.ConfirmRepayment;
import org.warmledger.command.cases.repayloan.EnterRepayment;
import org.warmledger.command.cases.repayloan.RepaymentRule;
import org.warmledger.command.cases.repayloan.TakeBackRepayment;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;

/** A loan on a file, of which parts come back, and do not. */
final class Loan {

  static final AidTerms TERMS =
      new AidTerms(
          AidCategory.STARTUP_LOAN,
          Optional.of(new FundCode("ZYCZ-2026")),
          Optional.empty(),
          new Money(1_000),
          List.of());

  private Loan() {}

  static CaseState paidOut(CaseEvent archived) {
    return Stream.of(
            archived,
            GivenCare.proposed(AID, TERMS, "2026-01-20"),
            Facts.approved("2026-01-20"),
            Facts.funded("2026-01-20"),
            Facts.delivered(TERMS, "2026-01-20"))
        .reduce(HardshipCase.unopened(), HardshipCase::evolve, (first, second) -> second);
  }

  private static Repayments repayments(CaseState state) {
    return ((AidState.Delivered) state.content().orElseThrow().aids().get(AID)).repayments();
  }

  private static RepaymentId next(CaseState state) {
    return new RepaymentId("repayment-%03d".formatted(repayments(state).all().size()));
  }

  /** One enters it, another confirms it. */
  private static Decision<CaseEvent> byTwo(
      CaseState state, RepaymentId id, Decision<CaseEvent> entered) {
    if (!(entered instanceof Decision.Accepted<CaseEvent> accepted)) {
      return entered;
    }
    CaseState between =
        accepted.events().stream().reduce(state, HardshipCase::evolve, (one, other) -> other);
    Decision<CaseEvent> confirmed =
        RepaymentRule.decide(
            new ConfirmRepayment(Samples.CASE, AID, id, SUPERVISOR, day("2026-12-01")), between);
    return new Decision.Accepted<>(
        Stream.concat(accepted.events().stream(), confirmed.orRefuse().stream()).toList());
  }

  static Function<CaseState, Decision<CaseEvent>> repay(String on) {
    return state -> {
      RepaymentId id = next(state);
      EnterRepayment part =
          new EnterRepayment(
              Samples.CASE, AID, id, new Money(300), receipt(), Optional.empty(), FINANCE, day(on));
      return byTwo(state, id, RepaymentRule.decide(part, state));
    };
  }

  /** The last of what came back. */
  static Function<CaseState, Decision<CaseEvent>> takeBack(String on) {
    return state -> {
      RepaymentId id = next(state);
      RepaymentId last =
          repayments(state).all().values().stream()
              .filter(Loan::stands)
              .map(Repayment::id)
              .max(Comparator.comparing(RepaymentId::value))
              .orElseThrow();
      TakeBackRepayment none =
          new TakeBackRepayment(Samples.CASE, AID, id, last, Note.EMPTY, FINANCE, day(on));
      return byTwo(state, id, RepaymentRule.decide(none, state));
    };
  }

  private static boolean stands(Repayment one) {
    return one.takesBack().isEmpty() && one.verdict() instanceof Verdict.Confirmed;
  }

  /** With what came back and stands alone. */
  static CaseFile standing(CaseFile file) {
    AidState.Delivered loan = (AidState.Delivered) file.aids().get(AID);
    Map<RepaymentId, Repayment> left =
        loan.repayments().all().entrySet().stream()
            .filter(one -> stands(one.getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return file.aid(AID, loan.with(new Repayments(left)));
  }
}
