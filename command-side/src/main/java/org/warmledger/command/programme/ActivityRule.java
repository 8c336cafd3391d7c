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
import org.warmledger.events.ProgrammeEvent;

/** Programme activity is recorded once, and reversed once. */
public final class ActivityRule {

  private ActivityRule() {}

  /**
   * On a file while that is open (C03, C05). What belongs on a file is no activity
   * (AID_BELONGS_ON_FILE); the rest comes out of a fund that may be used for people without one
   * (C03, C23), at most so much a time (C06).
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
        .or(() -> fund.flatMap(known -> refusal(activity, known)));
  }

  private static Optional<RejectionCode> refusal(Activity activity, FundFacts fund) {
    return onFileInstead(activity)
        .or(() -> FundUseRule.refusal(activity, activity.category(), activity.occurredOn(), fund))
        .or(() -> CapRule.refusalATime(activity.terms(), fund));
  }

  /**
   * What a household gets stands on its file, as aid or as a visit, under all the rules of that.
   */
  private static Optional<RejectionCode> onFileInstead(Activity activity) {
    boolean byFile =
        activity.caseId().isPresent()
            || activity.service().filter(kind -> !kind.mayHandOver()).isPresent();
    return Optional.of(RejectionCode.AID_BELONGS_ON_FILE)
        .filter(unused -> byFile && !activity.terms().isService());
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
