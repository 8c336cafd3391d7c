package org.warmledger.command.funds;

import java.util.List;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Share;

/** The life of what is set aside for one disbursement. */
sealed interface CommitmentState {

  /** Nothing was set aside yet. */
  record None() implements CommitmentState {}

  /** Set aside. */
  record Committed(FundCode fund, UnionPath union, List<Share> shares) implements CommitmentState {}

  /** Given up; it may be committed anew when the aid is approved again. */
  record Released() implements CommitmentState {}

  /**
   * Handed out.
   *
   * @param refunded what came back of it so far
   */
  record Settled(FundCode fund, UnionPath union, List<Share> shares, List<Share> refunded)
      implements CommitmentState {
    List<Share> outstanding() {
      return Shares.without(shares, refunded);
    }
  }
}
