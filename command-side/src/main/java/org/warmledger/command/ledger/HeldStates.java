package org.warmledger.command.ledger;

import java.lang.ref.SoftReference;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.platform.store.ReadOn;

/**
 * What streams amounted to when they were last loaded, so that the next command reads no more of
 * them than has been written since, by whomever. A state is held as it was read from the ledger,
 * never as a command that may yet fail has made it, and no longer than until the next erasure: it
 * may have been looked into.
 */
@Component
public class HeldStates implements MessageHandlerInterceptor<CommandMessage<?>> {

  /** Of so many events in all; what is short of memory lets go of more. */
  static final long MOST = 50_000;

  private static final String HELD = "warmledger.streams-held";
  private static final String TOUCHED = "warmledger.streams-touched";

  /** What the events up to a version amount to. */
  public record ReadUpTo<S>(S state, long version) {}

  private record Shelved(SoftReference<ReadUpTo<?>> held, long events, String era) {}

  private final Supplier<Optional<String>> eras;
  private final SequencedMap<String, Shelved> shelf = new LinkedHashMap<>(16, 0.75f, true);
  private long events;

  @Autowired
  HeldStates(KeyVault vault) {
    this(vault::era);
  }

  HeldStates(Supplier<Optional<String>> eras) {
    this.eras = eras;
  }

  /** Gives what is held to a command. */
  @Override
  public @Nullable Object handle(
      UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
    work.resources().put(HELD, this);
    return chain.proceed();
  }

  /** What is held for the command at hand; nothing where no command is handled. */
  public static Optional<HeldStates> ofThisCommand() {
    return Optional.ofNullable(CurrentUnitOfWork.get().getResource(HELD));
  }

  /** Loads a stream on from what is held of it, as from a snapshot. */
  public <T> T readOn(DomainEventMessage<?> held, Supplier<T> load) {
    return ReadOn.from(held, load);
  }

  /** The era in which a stream is to be read; none while nothing may be held. */
  public Optional<String> era() {
    return eras.get();
  }

  /** What is held of a stream, to be read on from. */
  @SuppressWarnings("unchecked")
  public synchronized <S> Optional<ReadUpTo<S>> of(String stream, String era) {
    Optional<ReadUpTo<S>> held =
        Optional.ofNullable(shelf.get(stream))
            .filter(shelved -> shelved.era().equals(era))
            .flatMap(shelved -> Optional.ofNullable((ReadUpTo<S>) shelved.held().get()));
    if (held.isEmpty()) {
      drop(stream);
    }
    return held;
  }

  /**
   * Holds what the ledger has told.
   *
   * @param era in which it was read
   */
  public void hold(String stream, ReadUpTo<?> found, String era) {
    put(stream, new Shelved(new SoftReference<>(found), found.version() + 1, era));
  }

  /** Whether the unit of work has had nothing to do with the stream before. */
  public static boolean isTouchedFirst(String stream) {
    Set<String> touched =
        CurrentUnitOfWork.get().root().getOrComputeResource(TOUCHED, key -> new HashSet<>());
    return touched.add(stream);
  }

  /** Whether the unit of work bears what it is about to write to the stream. */
  static boolean isTouched(String stream) {
    return Optional.<Set<String>>ofNullable(CurrentUnitOfWork.get().root().getResource(TOUCHED))
        .filter(touched -> touched.contains(stream))
        .isPresent();
  }

  private synchronized void put(String stream, Shelved shelved) {
    drop(stream);
    shelf.put(stream, shelved);
    events += shelved.events();
    while (events > MOST && shelf.size() > 1) {
      drop(shelf.firstEntry().getKey());
    }
  }

  private void drop(String stream) {
    Shelved gone = shelf.remove(stream);
    if (gone != null) {
      events -= gone.events();
    }
  }
}
