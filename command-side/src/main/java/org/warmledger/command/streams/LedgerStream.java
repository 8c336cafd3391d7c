package org.warmledger.command.streams;

import java.util.List;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import org.warmledger.events.LedgerEvent;

/**
 * What Axon holds of one stream: its name and the state that its facts amount to. A family adds
 * nothing but the handler of its events.
 *
 * @param <E> facts of the family
 * @param <S> the state that its rules go by
 */
public abstract class LedgerStream<E extends LedgerEvent, S> {

  @AggregateIdentifier private @Nullable String stream;
  private S state;

  /** A stream before anything happened. */
  protected LedgerStream(S before) {
    this.state = before;
  }

  /** Called with every fact, when it is written and whenever it is read again. */
  protected final void became(String name, S after) {
    stream = name;
    state = after;
  }

  /** The state that the stream's facts amount to. */
  public final S state() {
    return state;
  }

  /** Refuses facts that may not stand on this stream, whatever rule decided them. */
  protected void refuse(List<? extends E> facts) {
    // Most families keep nothing that names anybody.
  }

  final void record(List<? extends E> facts) {
    refuse(facts);
    facts.forEach(AggregateLifecycle::apply);
  }

  @Override
  public final String toString() {
    return String.valueOf(stream);
  }
}
