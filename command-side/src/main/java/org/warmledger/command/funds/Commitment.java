package org.warmledger.command.funds;

import java.util.List;
import java.util.stream.Stream;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.FundsRefunded;
import org.warmledger.events.FundsReleased;
import org.warmledger.events.FundsSettled;
import org.warmledger.events.RefundReversed;
import org.warmledger.events.values.Share;

/**
 * One commitment: none → committed → settled or released; what was settled may be refunded in
 * parts, what a spending plan holds is released in parts and may be added to. Its shares are those
 * of the commitment to the end, so that no fen changes its origin.
 */
final class Commitment {

  private Commitment() {}

  static CommitmentState none() {
    return new CommitmentState.None();
  }

  /** Whether funds are still to be set aside for it. */
  static boolean isOutstanding(CommitmentState state) {
    return switch (state) {
      case CommitmentState.None _, CommitmentState.Released _ -> true;
      case CommitmentState.Committed _, CommitmentState.Settled _ -> false;
    };
  }

  static CommitmentState evolve(CommitmentState state, CommitmentEvent event) {
    return switch (event) {
      case FundsCommitted committed ->
          new CommitmentState.Committed(
              committed.fund(),
              committed.union(),
              held(state, committed.shares()),
              committed.grant());
      case FundsSettled settled ->
          new CommitmentState.Settled(
              settled.fund(), settled.union(), settled.shares(), List.of(), state.underGrant());
      case FundsReleased released -> released(state, released);
      case FundsRefunded refunded -> refunded(state, refunded);
      case RefundReversed back -> givenAgain(state, back);
    };
  }

  private static List<Share> held(CommitmentState state, List<Share> more) {
    return state instanceof CommitmentState.Committed before
        ? Shares.together(Stream.concat(before.shares().stream(), more.stream()).toList())
        : more;
  }

  private static CommitmentState released(CommitmentState state, FundsReleased event) {
    if (state instanceof CommitmentState.Committed held) {
      List<Share> rest = Shares.without(held.shares(), event.shares());
      return rest.isEmpty()
          ? new CommitmentState.Released()
          : new CommitmentState.Committed(held.fund(), held.union(), rest, held.underGrant());
    }
    return new CommitmentState.Released();
  }

  private static CommitmentState refunded(CommitmentState state, FundsRefunded event) {
    CommitmentState.Settled settled = settled(state, "only what was handed out comes back");
    return settled.withRefunded(
        Shares.together(
            Stream.concat(settled.refunded().stream(), event.shares().stream()).toList()));
  }

  private static CommitmentState givenAgain(CommitmentState state, RefundReversed event) {
    CommitmentState.Settled settled = settled(state, "only what came back goes out again");
    return settled.withRefunded(Shares.without(settled.refunded(), event.shares()));
  }

  private static CommitmentState.Settled settled(CommitmentState state, String orElse) {
    if (state instanceof CommitmentState.Settled settled) {
      return settled;
    }
    throw new IllegalStateException(orElse);
  }
}
