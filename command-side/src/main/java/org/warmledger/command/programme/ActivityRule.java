package org.warmledger.command.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.giving.AidDates;
import org.warmledger.command.giving.CapRule;
import org.warmledger.command.giving.FundUseRule;
import org.warmledger.command.giving.GivingRule;
import org.warmledger.events.ProgrammeEvent;

/** Programme activity is recorded once, and reversed once. */
public final class ActivityRule {

  private ActivityRule() {}

  /**
   * On a file while that is open (C03, C05), out of a fund that may be used for it (C03, C04, C23),
   * within its caps (C06), when nothing stands in the way of it (C12, C20).
   *
   * @param file that it is on, if on one
   * @param fund that it names; absent when none is open by that code
   */
  public static <D extends ProgrammeEvent> Decision<D> toRecord(
      D fact,
      ActivityState<D, ?> state,
      Activity activity,
      Optional<CaseFile> file,
      Optional<FundFacts> fund) {
    return switch (state) {
      case ActivityState.Unknown<D, ?> unknown ->
          refusal(activity, file, fund)
              .map(Decision::<D>reject)
              .orElseGet(() -> Decision.accept(fact));
      case ActivityState.Done<D, ?> done -> Decision.alreadySo();
      case ActivityState.Reversed<D, ?> reversed -> Decision.reject(RejectionCode.ALREADY_REVERSED);
    };
  }

  private static Optional<RejectionCode> refusal(
      Activity activity, Optional<CaseFile> file, Optional<FundFacts> fund) {
    if (activity.fund().isPresent() && fund.isEmpty()) {
      return Optional.of(RejectionCode.UNKNOWN_FUND);
    }
    LocalDate day = activity.occurredOn();
    return file.flatMap(known -> AidDates.refusal(known, day))
        .or(() -> fund.flatMap(known -> refusal(activity, file, known)));
  }

  /** On a file as a visit is; without one, what the fund is for, and at most so much a time. */
  private static Optional<RejectionCode> refusal(
      Activity activity, Optional<CaseFile> file, FundFacts fund) {
    LocalDate day = activity.occurredOn();
    return file.map(known -> GivingRule.toHandOver(known, activity.terms(), day, fund))
        .orElseGet(
            () ->
                FundUseRule.refusal(activity, activity.category(), day, fund)
                    .or(() -> CapRule.refusalATime(activity.terms(), fund)));
  }

  /**
   * Not before it was done (C29).
   *
   * @param reversal what takes that fact back
   */
  public static <D extends ProgrammeEvent, R extends ProgrammeEvent> Decision<R> toReverse(
      ActivityState<D, R> state, RejectionCode whenUnknown, Function<D, R> reversal) {
    return switch (state) {
      case ActivityState.Unknown<D, R> unknown -> Decision.reject(whenUnknown);
      case ActivityState.Done<D, R>(D fact)
          when reversal.apply(fact).occurredOn().isBefore(fact.occurredOn()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case ActivityState.Done<D, R>(D fact) -> Decision.accept(reversal.apply(fact));
      case ActivityState.Reversed<D, R>(D fact, R by) when by.equals(reversal.apply(fact)) ->
          Decision.alreadySo();
      case ActivityState.Reversed<D, R> other -> Decision.reject(RejectionCode.ALREADY_REVERSED);
    };
  }
}
