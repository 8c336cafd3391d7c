package org.warmledger.command.streams;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
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
      return new LoadedStream<>(name, shelf.repository.load(name));
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

    Aggregate<A> loadOrCreate(String name) {
      return unchecked(() -> repository.loadOrCreate(name, begin));
    }

    void begin(List<E> facts) {
      Aggregate<A> unused =
          unchecked(
              () ->
                  repository.newInstance(
                      () -> {
                        A stream = begin.call();
                        stream.record(facts);
                        return stream;
                      }));
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
