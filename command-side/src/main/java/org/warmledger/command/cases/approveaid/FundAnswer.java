package org.warmledger.command.cases.approveaid;

import java.util.Optional;
import org.warmledger.command.cases.AidState;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Shortage;

/**
 * How far an aid and its fund have come.
 *
 * @param refusal code of the rule by which the fund refused it
 * @param lacking what the fund was short of
 */
public record FundAnswer(Outcome outcome, Optional<String> refusal, Optional<Shortage> lacking) {

  /** What an approver is told. */
  public enum Outcome {
    /** The fund set it aside. */
    COMMITTED,
    /** The fund could not. */
    REFUSED,
    /** The fund has not decided yet. */
    PENDING,
    /** Neither money nor goods. */
    NOT_NEEDED
  }

  public static final FundAnswer PENDING = of(Outcome.PENDING);

  public static FundAnswer of(AidState aid) {
    return switch (aid) {
      case AidState.Proposed proposed -> PENDING;
      case AidState.Approved approved -> beforeItsFund(approved.terms());
      case AidState.FundsRefused refused -> refused(refused.code(), refused.lacking());
      case AidState.Funded _, AidState.Delivered _, AidState.Reversed _ -> committed();
      case AidState.Lapsed _, AidState.Rejected _ -> PENDING;
    };
  }

  /** Of aid that is approved, and that no fund has said anything to. */
  public static FundAnswer beforeItsFund(AidTerms terms) {
    return terms.isService() ? of(Outcome.NOT_NEEDED) : PENDING;
  }

  public static FundAnswer committed() {
    return of(Outcome.COMMITTED);
  }

  public static FundAnswer refused(String code, Optional<Shortage> lacking) {
    return new FundAnswer(Outcome.REFUSED, Optional.of(code), lacking);
  }

  private static FundAnswer of(Outcome outcome) {
    return new FundAnswer(outcome, Optional.empty(), Optional.empty());
  }

  public boolean isDecided() {
    return outcome != Outcome.PENDING;
  }
}
