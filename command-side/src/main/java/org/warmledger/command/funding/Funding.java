package org.warmledger.command.funding;

import java.util.Optional;
import org.warmledger.command.cases.AidState;

/**
 * How far an aid and its fund have come.
 *
 * @param refusal code of the rule by which the fund refused it
 */
public record Funding(Outcome outcome, Optional<String> refusal) {

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

  static final Funding PENDING = new Funding(Outcome.PENDING, Optional.empty());

  static Funding of(AidState aid) {
    return switch (aid) {
      case AidState.Proposed proposed -> PENDING;
      case AidState.Approved approved when approved.terms().isService() ->
          new Funding(Outcome.NOT_NEEDED, Optional.empty());
      case AidState.Approved approved -> PENDING;
      case AidState.FundsRefused refused ->
          new Funding(Outcome.REFUSED, Optional.of(refused.code()));
      case AidState.Funded funded -> committed();
      case AidState.Delivered delivered -> committed();
      case AidState.Reversed reversed -> committed();
      case AidState.Lapsed lapsed -> PENDING;
      case AidState.Rejected rejected -> PENDING;
    };
  }

  static Funding committed() {
    return new Funding(Outcome.COMMITTED, Optional.empty());
  }

  static Funding refused(String code) {
    return new Funding(Outcome.REFUSED, Optional.of(code));
  }

  boolean isDecided() {
    return outcome != Outcome.PENDING;
  }
}
