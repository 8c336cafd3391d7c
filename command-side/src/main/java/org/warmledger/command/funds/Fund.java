package org.warmledger.command.funds;

import java.util.function.UnaryOperator;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundAmended;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundClosed;
import org.warmledger.events.FundClosureReversed;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundGrantEnded;
import org.warmledger.events.FundGranted;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundOpened;
import org.warmledger.events.FundReceived;
import org.warmledger.events.FundReturned;

/** Folds the facts of a fund into its state. */
public final class Fund {

  private Fund() {}

  public static FundState unopened() {
    return new FundState.Unopened();
  }

  public static FundState evolve(FundState state, FundEvent event) {
    return switch (event) {
      case FundOpened opened -> new FundState.Open(FundBook.opened(opened));
      case FundReceived received -> open(state, book -> book.received(received));
      case FundAllocated allocated -> open(state, book -> book.allocated(allocated));
      case FundBooked booked -> open(state, book -> book.booked(booked));
      case FundReturned returned -> open(state, book -> book.gaveBack(returned));
      case FundMoveReversed back -> open(state, book -> book.tookBack(back));
      case FundGranted given -> open(state, book -> book.withGrants(book.grants().granted(given)));
      case FundGrantEnded over -> open(state, book -> book.withGrants(book.grants().ended(over)));
      case FundAmended amended -> open(state, book -> book.amended(amended));
      case FundClosed closed -> new FundState.Closed(book(state));
      case FundClosureReversed back -> new FundState.Open(book(state));
    };
  }

  private static FundState open(FundState state, UnaryOperator<FundBook> change) {
    return new FundState.Open(change.apply(book(state)));
  }

  private static FundBook book(FundState state) {
    return state
        .content()
        .orElseThrow(() -> new IllegalStateException("a fund starts by being opened"));
  }
}
