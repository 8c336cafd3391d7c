package org.warmledger.command.http;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Attempts;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.command.ledger.Rehearsal;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.platform.store.LedgerPositions;
import tools.jackson.databind.json.JsonMapper;

/** Carries a write from its controller to the ledger and back: once, or rehearsed, or refused. */
@Component
record Writes(
    Ledger ledger,
    Attempts attempts,
    KeptAnswers kept,
    LedgerPositions positions,
    KeyVault vault,
    KeyedHash hash,
    JsonMapper json,
    EntryFlags entryFlags,
    BusinessCalendar calendar) {

  /**
   * An id for what the call makes: the same for the same caller and idempotency key, so that a
   * retry meets what it may have made already.
   */
  String newId(String prefix, Call call) {
    return prefix
        + call.idempotencyKey()
            .map(key -> hash.stable(prefix, call.by() + "\n" + call.path() + "\n" + key))
            .orElseGet(() -> UUID.randomUUID().toString());
  }

  LocalDate today() {
    return calendar.today();
  }

  /** Does what was asked for, or ends in a {@link Rehearsal} of it. */
  <I, J> ResponseEntity<Accepted<J>> carryOut(Call call, Write<I> write, Function<I, J> then) {
    call.requireShown();
    CommandData data = call.data();
    if (call.dryRun()) {
      if (!isKnown(call, request(call, json.writeValueAsString(write.body())))) {
        attempts.onceOnly(() -> ledger.send(write.command(), data));
      }
      throw Rehearsal.ofNothing();
    }
    vault.prepare(write.persons());
    Told<I> told = attempts.untilSettled(() -> once(call, write, data));
    return told.answer().naming(then).created(told.again());
  }

  private record Told<I>(KeptAnswer<I> answer, boolean again) {}

  private <I> Told<I> once(Call call, Write<I> write, CommandData data) {
    return call.idempotencyKey()
        .map(key -> onceByKey(key, call, write, data))
        .orElseGet(() -> new Told<>(written(write, data), false));
  }

  private <I> Told<I> onceByKey(String key, Call call, Write<I> write, CommandData data) {
    StaffId actor = data.context().actor();
    String request = request(call, json.writeValueAsString(write.body()));
    if (!kept.claim(actor, key, request) && kept.isKnown(actor, key, request)) {
      return new Told<>(kept.find(actor, key, write.aboutType()).orElseThrow(), true);
    }
    KeptAnswer<I> answer = written(write, data);
    kept.keep(actor, key, answer);
    return new Told<>(answer, false);
  }

  /** By which a request is known as the same. */
  private String request(Call call, String sent) {
    return hash.stable("request", call.path() + "\n" + sent);
  }

  private boolean isKnown(Call call, String request) {
    return call.idempotencyKey().filter(key -> kept.isKnown(call.by(), key, request)).isPresent();
  }

  /**
   * Work in more than one transaction, whose parts may be done again: a key that was interrupted
   * goes on with it, a key that was refused stands for nothing.
   *
   * @param sent by which the request is known as the same
   */
  <A> Once<A> once(Call call, String sent, Class<A> type, Supplier<A> work) {
    String request = request(call, sent);
    if (call.dryRun() || call.idempotencyKey().isEmpty()) {
      boolean unused = isKnown(call, request);
      return new Once<>(work.get(), false);
    }
    String key = call.idempotencyKey().orElseThrow();
    if (!kept.claim(call.by(), key, request) && kept.isKnown(call.by(), key, request)) {
      Optional<A> first = kept.find(call.by(), key, json.constructType(type));
      if (first.isPresent()) {
        return new Once<>(first.orElseThrow(), true);
      }
    }
    return new Once<>(doneAndKept(call.by(), key, work), false);
  }

  private <A> A doneAndKept(StaffId actor, String key, Supplier<A> work) {
    try {
      A answer = work.get();
      kept.keep(actor, key, answer);
      return answer;
    } catch (RuntimeException refused) {
      kept.letGo(actor, key);
      throw refused;
    }
  }

  private <I> KeptAnswer<I> written(Write<I> write, CommandData data) {
    Written written = ledger.send(write.command(), data);
    return new KeptAnswer<>(
        write.about(),
        write.location(),
        written.sequence(),
        positions.of(written.stream(), written.sequence()),
        entryFlags.flags(data.context().union(), write.occurredOn(), calendar.today()));
  }
}
