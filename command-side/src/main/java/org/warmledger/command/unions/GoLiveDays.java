package org.warmledger.command.unions;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.events.UnionEvent;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionCode;

/** From when on the ledger is the book of a union. */
@Component
public record GoLiveDays(EventStore store, UnionRegister unions) {

  /** The union's go-live day; empty while it has declared none. */
  public Optional<LocalDate> goLiveOn(UnionCode union) {
    return GoLiveRule.goLiveOn(
        store
            .readEvents(union.streamId())
            .asStream()
            .map(message -> (UnionEvent) message.getPayload())
            .reduce(new UnionState.Unknown(), UnionState::evolve, (first, second) -> second));
  }

  /**
   * Asks whether a fund of the union may be opened.
   *
   * @return writes, within the unit of work that opens it, that the union's books have begun
   * @throws RuntimeException GO_LIVE_MISSING, BEFORE_GO_LIVE
   */
  public Runnable open(UnionCode union, FundCode fund, LocalDate day) {
    var stream = unions.loadOrCreate(union);
    var facts = GoLiveRule.open(union, fund, day, stream.state()).orRefuse();
    return () -> stream.write(facts);
  }
}
