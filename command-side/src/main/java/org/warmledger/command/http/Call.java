package org.warmledger.command.http;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.ReadsParameters;

/**
 * One write as the caller asked for it. Controllers take it as a parameter.
 *
 * @param idempotencyKey the same key and body answer the first result again
 * @param expectedVersion sequence that the caller last saw (If-Match)
 * @param dryRun tell what would be written
 * @param path what was posted to
 * @param client the program that asks
 * @param acts who carries it out
 */
@ReadsParameters("dryRun")
public record Call(
    Optional<String> idempotencyKey,
    OptionalLong expectedVersion,
    boolean dryRun,
    String path,
    String client,
    Acts acts) {

  /** What goes with the commands of this call. */
  public CommandData data(Caller caller) {
    EventContext context =
        new EventContext(
            caller.id(),
            caller.role().claim(),
            caller.union(),
            UUID.randomUUID().toString(),
            idempotencyKey,
            client,
            Optional.empty());
    return new CommandData(context, expectedVersion, dryRun);
  }

  /** The business day on which it is asked for. */
  public LocalDate today() {
    return acts.today();
  }

  /** An id for what it makes: the same when it is asked for again. */
  public String newId(String prefix, Caller caller) {
    return acts.newId(prefix, caller, this);
  }

  /** Does what was asked for, or tells what it would do. */
  public <I> ResponseEntity<Accepted<I>> carryOut(Caller caller, Object body, Act<I> act) {
    return carryOut(caller, body, act, about -> about);
  }

  /**
   * Does what was asked for, and waits for what follows from it.
   *
   * @param then what the answer names in the end, for what was written
   */
  public <I, J> ResponseEntity<Accepted<J>> carryOut(
      Caller caller, Object body, Act<I> act, Function<I, J> then) {
    return acts.carryOut(caller, this, body, act, then);
  }
}
