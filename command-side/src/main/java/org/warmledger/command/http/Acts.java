package org.warmledger.command.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
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

  /** Does what was asked for, or tells what it would do. */
  public ResponseEntity<?> carryOut(Caller caller, Call call, Object body, Act act) {
    CommandData data = call.data(caller);
    if (call.dryRun()) {
      return rehearsed(act, data);
    }
    vault.prepare(act.persons());
    return data.expectedVersion().isPresent()
        ? attempts.onceOnly(() -> once(call, body, act, data))
        : attempts.untilSettled(() -> once(call, body, act, data));
  }

  private ResponseEntity<?> once(Call call, Object body, Act act, CommandData data) {
    return call.idempotencyKey()
        .<ResponseEntity<?>>map(key -> onceByKey(key, call, body, act, data))
        .orElseGet(() -> written(act, data).created(false));
  }

  private ResponseEntity<?> onceByKey(
      String key, Call call, Object body, Act act, CommandData data) {
    StaffId actor = data.context().actor();
    String request = hash.stable("request", call.path() + "\n" + json.writeValueAsString(body));
    if (kept.claim(actor, key, request)) {
      Answer answer = written(act, data);
      kept.keep(actor, key, answer);
      return answer.created(false);
    }
    return kept.find(actor, key, request)
        .orElseThrow(() -> Refusal.of(RejectionCode.IDEMPOTENCY_KEY_REUSED))
        .created(true);
  }

  private Answer written(Act act, CommandData data) {
    Written written = ledger.send(act.command(), data);
    return new Answer(
        act.ids(),
        act.location(),
        written.sequence(),
        positions.of(written.stream(), written.sequence()),
        entryFlags.flags(data.context().union(), act.occurredOn(), calendar.today()));
  }

  private ResponseEntity<?> rehearsed(Act act, CommandData data) {
    try {
      attempts.onceOnly(() -> ledger.send(act.command(), data));
      return ResponseEntity.ok(Map.of("events", List.of()));
    } catch (CommandExecutionException ended) {
      Rehearsal rehearsal = Rehearsal.in(ended).orElseThrow(() -> ended);
      List<Map<String, Object>> events =
          rehearsal.events().stream()
              .map(
                  event ->
                      Map.<String, Object>of(
                          "type", event.type(), "data", json.readTree(event.data())))
              .toList();
      return ResponseEntity.ok(Map.of("events", events));
    }
  }
}
