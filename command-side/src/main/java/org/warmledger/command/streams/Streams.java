package org.warmledger.command.streams;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.HeldStates;
import org.warmledger.events.LedgerEvent;

/**
 * Loads the streams of one family within the caller's unit of work.
 *
 * @param <I> what a stream is known by
 * @param <E> facts of the family
 * @param <S> the state that its rules go by
 */
public abstract class Streams<I, E extends LedgerEvent, S> {

  private final Shelf<?, E, S> shelf;
  private final Function<I, String> names;

  /** The streams of a repository, and how one begins. */
  protected <A extends LedgerStream<E, S>> Streams(
      Repository<A> repository, Callable<A> begin, Function<I, String> names) {
    this.shelf = new Shelf<>(repository, begin);
    this.names = names;
  }

  /**
   * A stream that there is.
   *
   * @throws RuntimeException the code, where there is none
   */
  public LoadedStream<E, S> load(I id, RejectionCode whenUnknown) {
    String name = names.apply(id);
    try {
      return new LoadedStream<>(name, shelf.load(name));
    } catch (AggregateNotFoundException unknown) {
      throw Refusal.of(whenUnknown, unknown);
    }
  }

  /** A stream, or one on which nothing has happened yet. */
  public LoadedStream<E, S> loadOrCreate(I id) {
    String name = names.apply(id);
    return new LoadedStream<>(name, shelf.loadOrCreate(name));
  }

  /** Writes the first facts of a stream that is known not to be there: nobody looks for it. */
  public void begin(List<E> facts) {
    shelf.begin(facts);
  }

  /** Where Axon keeps them; it declares exceptions that no stream of ours throws. */
  private record Shelf<A extends LedgerStream<E, S>, E extends LedgerEvent, S>(
      Repository<A> repository, Callable<A> begin) {

    Aggregate<A> load(String name) {
      return read(name, () -> repository.load(name));
    }

    Aggregate<A> loadOrCreate(String name) {
      return read(name, () -> unchecked(() -> repository.loadOrCreate(name, begin)));
    }

    /** What a unit of work has touched before bears what it is about to write. */
    private Aggregate<A> read(String name, Supplier<Aggregate<A>> load) {
      boolean isFirst = HeldStates.isTouchedFirst(name);
      return HeldStates.ofThisCommand()
          .filter(unused -> isFirst)
          .map(states -> readOn(name, states, load))
          .orElseGet(load);
    }

    private Aggregate<A> readOn(String name, HeldStates states, Supplier<Aggregate<A>> load) {
      Optional<String> era = states.era();
      Aggregate<A> found =
          era.flatMap(now -> states.<S>of(name, now))
              .map(held -> states.readOn(stream(name, held), load))
              .orElseGet(load);
      era.ifPresent(now -> hold(found, now, states));
      return found;
    }

    private DomainEventMessage<?> stream(String name, HeldStates.ReadUpTo<S> held) {
      A stream = unchecked(begin);
      stream.became(name, held.state());
      return new GenericDomainEventMessage<>(
          stream.getClass().getSimpleName(), name, held.version(), stream);
    }

    private void hold(Aggregate<A> found, String era, HeldStates states) {
      @Nullable Long version = found.version();
      if (version != null) {
        states.hold(
            found.identifierAsString(),
            new HeldStates.ReadUpTo<>(found.<S>invoke(LedgerStream::state), version),
            era);
      }
    }

    void begin(List<E> facts) {
      Aggregate<A> begun =
          unchecked(
              () ->
                  repository.newInstance(
                      () -> {
                        A stream = begin.call();
                        stream.record(facts);
                        return stream;
                      }));
      boolean unused = HeldStates.isTouchedFirst(begun.identifierAsString());
    }

    private static <T> T unchecked(Callable<T> work) {
      try {
        return work.call();
      } catch (RuntimeException failure) {
        throw failure;
      } catch (Exception failure) {
        throw new IllegalStateException("a stream cannot be read", failure);
      }
    }
  }
}
