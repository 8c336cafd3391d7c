package org.warmledger.command.http;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.Attempts;
import org.warmledger.command.ledger.BusinessCalendar;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.command.ledger.Rehearsal;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.store.LedgerPositions;
import org.warmledger.platform.web.Caller;
import tools.jackson.databind.json.JsonMapper;

/** Carries a write from its controller to the ledger and back: once, or rehearsed, or refused. */
@Component
public class Acts {

  private final Ledger ledger;
  private final Attempts attempts;
  private final KeptAnswers kept;
  private final LedgerPositions positions;
  private final KeyVault vault;
  private final KeyedHash hash;
  private final JsonMapper json;
  private final EntryFlags entryFlags;
  private final BusinessCalendar calendar;

  Acts(
      Ledger ledger,
      Attempts attempts,
      KeptAnswers kept,
      LedgerPositions positions,
      KeyVault vault,
      KeyedHash hash,
      JsonMapper json,
      EntryFlags entryFlags,
      BusinessCalendar calendar) {
    this.ledger = ledger;
    this.attempts = attempts;
    this.kept = kept;
    this.positions = positions;
    this.vault = vault;
    this.hash = hash;
    this.json = json;
    this.entryFlags = entryFlags;
    this.calendar = calendar;
  }

  /**
   * An id for what the call makes: the same for the same caller and idempotency key, so that a
   * retry meets what it may have made already.
   */
  public String newId(String prefix, Caller caller, Call call) {
    return prefix
        + call.idempotencyKey()
            .map(key -> hash.stable(prefix, caller.id() + "\n" + call.path() + "\n" + key))
            .orElseGet(() -> UUID.randomUUID().toString());
  }

  LocalDate today() {
    return calendar.today();
  }

  /** Does what was asked for, or ends in a {@link Rehearsal} of it. */
  <I, J> ResponseEntity<Accepted<J>> carryOut(
      Caller caller, Call call, Object body, Act<I> act, Function<I, J> then) {
    CommandData data = call.data(caller);
    if (call.dryRun()) {
      attempts.onceOnly(() -> ledger.send(act.command(), data));
      throw Rehearsal.ofNothing();
    }
    vault.prepare(act.persons());
    Told<I> told =
        data.expectedVersion().isPresent()
            ? attempts.onceOnly(() -> once(call, body, act, data))
            : attempts.untilSettled(() -> once(call, body, act, data));
    return told.answer().naming(then).created(told.again());
  }

  private record Told<I>(Answer<I> answer, boolean again) {}

  private <I> Told<I> once(Call call, Object body, Act<I> act, CommandData data) {
    return call.idempotencyKey()
        .map(key -> onceByKey(key, call, body, act, data))
        .orElseGet(() -> new Told<>(written(act, data), false));
  }

  private <I> Told<I> onceByKey(String key, Call call, Object body, Act<I> act, CommandData data) {
    StaffId actor = data.context().actor();
    String request = hash.stable("request", call.path() + "\n" + json.writeValueAsString(body));
    if (kept.claim(actor, key, request)) {
      Answer<I> answer = written(act, data);
      kept.keep(actor, key, answer);
      return new Told<>(answer, false);
    }
    return kept.find(actor, key, request, act.aboutType())
        .map(answer -> new Told<>(answer, true))
        .orElseThrow(() -> Refusal.of(RejectionCode.IDEMPOTENCY_KEY_REUSED));
  }

  private <I> Answer<I> written(Act<I> act, CommandData data) {
    Written written = ledger.send(act.command(), data);
    return new Answer<>(
        act.about(),
        act.location(),
        written.sequence(),
        positions.of(written.stream(), written.sequence()),
        entryFlags.flags(data.context().union(), act.occurredOn(), calendar.today()));
  }
}
