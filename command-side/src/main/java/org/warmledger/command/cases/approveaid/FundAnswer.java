package org.warmledger.command.cases.approveaid;

import java.util.Optional;
import org.warmledger.command.cases.AidState;

/**
 * How far an aid and its fund have come.
 *
 * @param refusal code of the rule by which the fund refused it
 */
public record FundAnswer(Outcome outcome, Optional<String> refusal) {

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

  public static final FundAnswer PENDING = new FundAnswer(Outcome.PENDING, Optional.empty());

  public static FundAnswer of(AidState aid) {
    return switch (aid) {
      case AidState.Proposed proposed -> PENDING;
      case AidState.Approved approved when approved.terms().isService() ->
          new FundAnswer(Outcome.NOT_NEEDED, Optional.empty());
      case AidState.Approved approved -> PENDING;
      case AidState.FundsRefused refused ->
          new FundAnswer(Outcome.REFUSED, Optional.of(refused.code()));
      case AidState.Funded _, AidState.Delivered _, AidState.Reversed _ -> committed();
      case AidState.Lapsed _, AidState.Rejected _ -> PENDING;
    };
  }

  public static FundAnswer committed() {
    return new FundAnswer(Outcome.COMMITTED, Optional.empty());
  }

  public static FundAnswer refused(String code) {
    return new FundAnswer(Outcome.REFUSED, Optional.of(code));
  }

  public boolean isDecided() {
    return outcome != Outcome.PENDING;
  }
}
