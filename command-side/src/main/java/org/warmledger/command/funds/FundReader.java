package org.warmledger.command.funds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;

/** Reads a fund's stream, outside of any command. */
@Component
public record FundReader(EventStore store) {

  /**
   * A fund as read.
   *
   * @param sequence of the last event; -1 when there is none
   * @param from behind which all its facts were looked at; what a snapshot tells was not
   * @param besides the last of those that is no posting
   */
  record Read(FundState state, long sequence, long from, Optional<NoPosting> besides) {
    static final Read NOTHING = new Read(Fund.unopened(), -1, -1, Optional.empty());

    /** A fact that is no posting, and where it stands. */
    private record NoPosting(FundEvent fact, long sequence) {}

    Read with(DomainEventMessage<?> message) {
      long at = message.getSequenceNumber();
      return switch (message.getPayload()) {
        case FundStream snapshot -> new Read(snapshot.state(), at, at, Optional.empty());
        case FundBooked posting -> new Read(Fund.evolve(state, posting), at, from, besides);
        case FundEvent event ->
            new Read(Fund.evolve(state, event), at, from, Optional.of(new NoPosting(event, at)));
        default -> throw new IllegalStateException("not a fact of a fund");
      };
    }

    /** The last fact behind a version that is no posting; empty where it was not looked at. */
    Optional<List<FundEvent>> besidesPostings(long seen) {
      return Optional.of(besides.filter(one -> one.sequence() > seen))
          .filter(unused -> seen >= from)
          .map(one -> one.map(NoPosting::fact).stream().toList());
    }
  }

  /** The fund as commands find it: the last snapshot, and what came since. */
  public FundState kept(FundCode code) {
    return read(code).state;
  }

  /** The fund computed from its first event on. */
  public FundState fromTheFirst(FundCode code) {
    return after(store.readEvents(code.streamId(), 0).asStream(), Read.NOTHING).state;
  }

  /**
   * The movement by which another was taken back, as is noted beside the fact: asked for once in a
   * while, so that no fund has to remember it.
   */
  public MovementId thatTookBack(FundCode code, MovementId movement) {
    return store
        .readEvents(code.streamId(), 0)
        .asStream()
        .filter(message -> message.getPayloadType() == FundMoveReversed.class)
        .filter(message -> isOf(movement, (FundMoveReversed) message.getPayload()))
        .reduce((first, last) -> last)
        .flatMap(message -> MovementId.noted(message.getMetaData()))
        .orElse(movement);
  }

  private static boolean isOf(MovementId movement, FundMoveReversed back) {
    return MovementId.thatMade(back.about()).equals(movement);
  }

  /** Sequence of a movement's last event. */
  public long version(MovementId movement) {
    return store.lastSequenceNumberFor(movement.value()).orElse(-1L);
  }

  /** Sequence of the fund's last event; -1 when there is none. */
  public long version(FundCode code) {
    return store.lastSequenceNumberFor(code.streamId()).orElse(-1L);
  }

  Read read(FundCode code) {
    return after(store.readEvents(code.streamId()).asStream(), Read.NOTHING);
  }

  Read since(FundCode code, Read before) {
    return after(store.readEvents(code.streamId(), before.sequence + 1).asStream(), before);
  }

  private static Read after(Stream<? extends DomainEventMessage<?>> messages, Read before) {
    Read state = before;
    for (var each = messages.iterator(); each.hasNext(); ) {
      state = state.with(each.next());
    }
    return state;
  }
}
