package org.warmledger.command.http;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.ReadsParameters;
import org.warmledger.platform.web.Role;

/**
 * One write as the caller asked for it. Controllers take it as a parameter.
 *
 * @param caller who asks
 * @param idempotencyKey the same key and body answer the first result again
 * @param shown what the caller last saw (If-Match)
 * @param decides whether it is a decision, which says what was shown
 * @param dryRun tell what would be written
 * @param path what was posted to
 * @param client the program that asks
 * @param writes who carries it out
 */
@ReadsParameters("dryRun")
public record Call(
    Caller caller,
    Optional<String> idempotencyKey,
    Shown shown,
    boolean decides,
    boolean dryRun,
    String path,
    String client,
    Writes writes) {

  /** What goes with its commands. */
  public CommandData data() {
    EventContext context =
        new EventContext(
            by(),
            caller.role().claim(),
            caller.union(),
            UUID.randomUUID().toString(),
            idempotencyKey,
            client,
            Optional.empty());
    return new CommandData(context, shown.version(), shown.fund(), dryRun);
  }

  /**
   * What goes with commands about other streams than the one that the caller saw.
   *
   * @param there the last event that there is of that one; none when it is yet to be
   */
  public CommandData asSeen(Optional<Written> there) {
    if (shown.version().isPresent()
        && there.map(Written::sequence).stream().noneMatch(this::isExpected)) {
      throw Refusal.of(
          there
              .map(last -> Rejection.moved(last.stream(), shown.version().orElseThrow()))
              .orElseGet(() -> Rejection.of(RejectionCode.VERSION_CONFLICT)));
    }
    return new CommandData(data().context(), OptionalLong.empty(), dryRun);
  }

  private boolean isExpected(long version) {
    return shown.version().orElseThrow() == version;
  }

  /**
   * Refuses callers in other roles, as {@link Caller#require} does, and who decides without saying
   * what was shown.
   */
  public void require(Role... allowed) {
    caller.require(allowed);
    requireShown();
  }

  /** Refuses who decides without saying what was shown to them: 428 VERSION_REQUIRED. */
  void requireShown() {
    if (decides && shown.version().isEmpty()) {
      throw Refusal.of(RejectionCode.VERSION_REQUIRED);
    }
  }

  /** The version of the fund that was shown to whoever decides: 428 VERSION_REQUIRED without. */
  public long shownFund() {
    return shown.fund().orElseThrow(() -> Refusal.of(RejectionCode.VERSION_REQUIRED));
  }

  /** How far the ledger had been read that was shown beside it: 428 VERSION_REQUIRED without. */
  public long shownUpTo() {
    return shownFund();
  }

  /** How far the files had been read that a list is about: 428 VERSION_REQUIRED without. */
  public long shownFiles() {
    return shown.files().orElseThrow(() -> Refusal.of(RejectionCode.VERSION_REQUIRED));
  }

  /** By whom it is asked for. */
  public StaffId by() {
    return caller.id();
  }

  /** The business day on which it is asked for. */
  public LocalDate today() {
    return writes.today();
  }

  /** An id for what it makes: the same when it is asked for again. */
  public String newId(String prefix) {
    return writes.newId(prefix, this);
  }

  /**
   * An id for a work that is kept, be it a rehearsal: sent again it is the same, and it takes
   * nothing from what the key will stand for in earnest.
   *
   * @param sent by which a rehearsal is known as the same
   */
  public String newWorkId(String prefix, String sent) {
    return dryRun ? writes.rehearsedId(prefix, this, sent) : newId(prefix);
  }

  /** Asked for as a rehearsal by other words, too. */
  public Call rehearsedIf(boolean also) {
    return new Call(caller, idempotencyKey, shown, decides, dryRun || also, path, client, writes);
  }

  /**
   * Does once for a key what takes more than one transaction, each part of which may be done again.
   *
   * @param sent by which the request is known as the same
   */
  public <A> Once<A> once(String sent, Class<A> type, Supplier<A> work) {
    return writes.once(this, sent, type, work);
  }

  /** Does what was asked for, or tells what it would do. */
  public <I extends About> ResponseEntity<Accepted<I>> carryOut(
      Object body, Object command, LocalDate occurredOn, I about) {
    return carryOut(Write.of(body, command, occurredOn, about));
  }

  /**
   * Does what a body asks for whose own fields say all that is to be checked.
   *
   * @param occurredOn as it was sent; today unless stated
   * @param command what is asked for on that day
   */
  public <I extends About> ResponseEntity<Accepted<I>> carryOut(
      Record body, Optional<LocalDate> occurredOn, I about, Function<LocalDate, ?> command) {
    return Fields.of(body, today())
        .onDay(occurredOn, day -> carryOut(body, command.apply(day), day, about));
  }

  /** Does what was asked for, or tells what it would do. */
  public <I> ResponseEntity<Accepted<I>> carryOut(Write<I> write) {
    return writes.carryOut(this, write);
  }

  /**
   * Does what was asked for, and waits for what follows from it.
   *
   * @param then what the answer names in the end, for what was written or would be
   */
  public <I, J extends Then.Sequel> ResponseEntity<Accepted<J>> carryOut(
      Write<I> write, Then<I, J> then) {
    return writes.carryOut(this, write, then);
  }
}
