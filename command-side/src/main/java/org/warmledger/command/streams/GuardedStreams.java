package org.warmledger.command.streams;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.axonframework.modelling.command.Repository;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ids.UnionPath;

/**
 * Streams that belong to a union each: whoever is not of it, or above it, may not know of them.
 *
 * @param <I> what a stream is known by
 * @param <E> facts of the family
 * @param <S> the state that its rules go by
 */
public abstract class GuardedStreams<I, E extends LedgerEvent, S> extends Streams<I, E, S> {

  private final RejectionCode notFound;
  private final Function<S, Optional<UnionPath>> owner;

  /** The streams of a repository, and how one tells whose it is. */
  protected <A extends LedgerStream<E, S>> GuardedStreams(
      Repository<A> repository,
      Callable<A> begin,
      Function<I, String> names,
      RejectionCode notFound,
      Function<S, Optional<UnionPath>> owner) {
    super(repository, begin, names);
    this.notFound = notFound;
    this.owner = owner;
  }

  /**
   * A stream that the command may touch, as its caller last saw it.
   *
   * @throws RuntimeException the family's own code, VERSION_CONFLICT
   */
  public final LoadedStream<E, S> admitted(I id, Map<String, ?> metadata) {
    return admitted(id, metadata, owner);
  }

  /** By another way to tell whose it is. */
  protected final LoadedStream<E, S> admitted(
      I id, Map<String, ?> metadata, Function<S, Optional<UnionPath>> owner) {
    return admitted(id, metadata, List.of(owner));
  }

  /** The same, for another union too that has to do with what is asked. */
  protected final LoadedStream<E, S> alsoAdmitted(
      I id, Map<String, ?> metadata, Function<S, Optional<UnionPath>> another) {
    return admitted(id, metadata, List.of(owner, another));
  }

  private LoadedStream<E, S> admitted(
      I id, Map<String, ?> metadata, List<Function<S, Optional<UnionPath>>> unions) {
    CommandData data = CommandData.fromMetadata(metadata);
    LoadedStream<E, S> stream = load(id, notFound);
    if (unions.stream()
        .flatMap(of -> of.apply(stream.state()).stream())
        .noneMatch(union -> union.isWithin(data.context().union()))) {
      throw Refusal.of(notFound);
    }
    return stream.asSeenBy(metadata);
  }

  /** Asks the rule about a stream that the command may touch; writes what it decides or refuses. */
  public final Written decide(
      I id, Map<String, ?> metadata, Function<S, ? extends Decision<? extends E>> rule) {
    return admitted(id, metadata).decide(rule);
  }
}
