package org.warmledger.command.funds;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.events.FundCode;
import org.warmledger.events.FundEvent;

/**
 * Reads the fund's own stream, and of a fund that it has read before only what came since: there
 * are a few thousand funds at most, and many look the same one up.
 */
@Component
class LedgerFundDirectory implements FundDirectory {

  private record Known(FundState state, long sequence) {}

  private final EventStore store;
  private final Map<FundCode, Known> known = new ConcurrentHashMap<>();

  LedgerFundDirectory(EventStore store) {
    this.store = store;
  }

  @Override
  public Optional<FundFacts> find(FundCode code) {
    Known before = known.get(code);
    Optional<Known> now = before == null ? read(code) : Optional.of(since(code, before));
    now.ifPresent(
        fund ->
            known.merge(code, fund, (one, other) -> one.sequence > other.sequence ? one : other));
    return now.flatMap(LedgerFundDirectory::facts);
  }

  private static Optional<FundFacts> facts(Known known) {
    return known.state instanceof FundState.Open open
        ? Optional.of(
            new FundFacts(
                open.book().fund(), open.book().union(), open.book().scope(), known.sequence))
        : Optional.empty();
  }

  private Optional<Known> read(FundCode code) {
    Known read = fold(store.readEvents(code.streamId()).asStream().iterator(), UNKNOWN);
    return read.sequence < 0 ? Optional.empty() : Optional.of(read);
  }

  private Known since(FundCode code, Known before) {
    return fold(
        store.readEvents(code.streamId(), before.sequence + 1).asStream().iterator(), before);
  }

  private static final Known UNKNOWN = new Known(Fund.unopened(), -1);

  private static Known fold(Iterator<? extends DomainEventMessage<?>> messages, Known before) {
    Known state = before;
    while (messages.hasNext()) {
      DomainEventMessage<?> message = messages.next();
      state =
          new Known(
              switch (message.getPayload()) {
                case FundAggregate snapshot -> snapshot.state();
                case FundEvent event -> Fund.evolve(state.state, event);
                default -> throw new IllegalStateException("not a fact of a fund");
              },
              message.getSequenceNumber());
    }
    return state;
  }
}
