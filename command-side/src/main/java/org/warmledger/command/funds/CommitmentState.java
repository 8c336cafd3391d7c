package org.warmledger.command.funds;

import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Share;

/** The life of what is set aside for one disbursement. */
sealed interface CommitmentState {

  /** Under which it was set aside, if another union than the fund's approved it. */
  default Optional<GrantId> underGrant() {
    return Optional.empty();
  }

  /** Nothing was set aside yet. */
  record None() implements CommitmentState {}

  /** Set aside. */
  record Committed(FundCode fund, UnionPath union, List<Share> shares, Optional<GrantId> underGrant)
      implements CommitmentState {}

  /** Given up; it may be committed anew when the aid is approved again. */
  record Released() implements CommitmentState {}

  /**
   * Handed out.
   *
   * @param refunded what came back of it so far
   */
  record Settled(
      FundCode fund,
      UnionPath union,
      List<Share> shares,
      List<Share> refunded,
      Optional<GrantId> underGrant)
      implements CommitmentState {
    List<Share> outstanding() {
      return Shares.without(shares, refunded);
    }

    Settled withRefunded(List<Share> back) {
      return new Settled(fund, union, shares, back, underGrant);
    }
  }
}
