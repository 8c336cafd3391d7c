package org.warmledger.platform.store;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** A caller's turn on the database: until the request is answered, or given back before. */
public final class Turn {

  private static final String TAKEN = Turn.class.getName();

  private static final ScopedValue<Boolean> FOR_ALL = ScopedValue.newInstance();

  private final Semaphore places;
  private final AtomicBoolean over = new AtomicBoolean();

  /** One of the places, which is taken. */
  private Turn(Semaphore places) {
    this.places = places;
  }

  /**
   * What whoever reads a long file or waits for another server does before: others have the turn
   * meanwhile, and the request takes another one with its next statement. Without a turn it does
   * nothing.
   */
  public static void giveBack() {
    Optional.ofNullable(RequestContextHolder.getRequestAttributes()).ifPresent(Turn::giveBackOf);
  }

  private static void giveBackOf(RequestAttributes caller) {
    if (caller.getAttribute(TAKEN, RequestAttributes.SCOPE_REQUEST) instanceof Turn turn) {
      caller.removeAttribute(TAKEN, RequestAttributes.SCOPE_REQUEST);
      turn.end();
    }
  }

  /**
   * Asks once what all who wait want to know: whoever happens to ask for them stands in no line and
   * keeps no place, else the line would wait for itself.
   */
  public static <T> T forAll(Supplier<T> question) {
    return ScopedValue.where(FOR_ALL, true).call(question::get);
  }

  static boolean asksForAll() {
    return FOR_ALL.isBound();
  }

  static boolean isTakenBy(RequestAttributes caller) {
    return caller.getAttribute(TAKEN, RequestAttributes.SCOPE_REQUEST) != null;
  }

  /** Gives the caller a place that was acquired. */
  static void begin(Semaphore places, RequestAttributes caller) {
    Turn turn = new Turn(places);
    caller.setAttribute(TAKEN, turn, RequestAttributes.SCOPE_REQUEST);
    caller.registerDestructionCallback(TAKEN, turn::end, RequestAttributes.SCOPE_REQUEST);
  }

  private void end() {
    if (over.compareAndSet(false, true)) {
      places.release();
    }
  }
}
