package org.warmledger.command.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandExecutionException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.ledger.Answered;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.command.ledger.Rehearsal;
import org.warmledger.command.ledger.RetryKey;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.platform.store.LedgerPositions;
import org.warmledger.platform.web.OutcomeUnknown;
import tools.jackson.databind.json.JsonMapper;

/** Carries a write from its controller to the ledger and back: once, or rehearsed, or refused. */
@Component
record Writes(
    Ledger ledger,
    KeptAnswers kept,
    LedgerPositions positions,
    KeyedHash hash,
    JsonMapper json,
    List<EntryFlags> entryFlags,
    AskedAbout askedAbout,
    BusinessCalendar calendar) {

  /**
   * An id for what the call makes: the same for the same caller and idempotency key, so that a
   * retry meets what it may have made already.
   */
  String newId(String prefix, Call call) {
    return newId(prefix, call, "");
  }

  /** As above, of a rehearsal that is kept: another than what the key makes in earnest. */
  String rehearsedId(String prefix, Call call, String sent) {
    return newId(prefix, call, "\nrehearsed\n" + sent);
  }

  private String newId(String prefix, Call call, String more) {
    return prefix
        + call.idempotencyKey()
            .map(key -> hash.stable(prefix, call.by() + "\n" + call.path() + "\n" + key + more))
            .orElseGet(() -> UUID.randomUUID().toString());
  }

  LocalDate today() {
    return calendar.today();
  }

  /** Does what was asked for, or ends in a {@link Rehearsal} of it. */
  <I> ResponseEntity<Accepted<I>> carryOut(Call call, Write<I> write) {
    Told<I> told = told(call, write);
    return told.answer().created(told.again());
  }

  /** As above, and waits for what follows; of a rehearsal, foretells it. */
  <I, J extends Then.Sequel> ResponseEntity<Accepted<J>> carryOut(
      Call call, Write<I> write, Then<I, J> then) {
    Told<I> told;
    try {
      told = told(call, write);
    } catch (CommandExecutionException ended) {
      Rehearsal planned = Rehearsal.in(ended).orElseThrow(() -> ended);
      throw new Foretelling(
          new Foretold<>(
              Rehearsed.of(planned, json).events(), then.foreseen(write.about(), planned)));
    }
    return OutcomeUnknown.orElse(() -> told.answer().after(then, told.when(), this::position))
        .created(told.again());
  }

  private <I> Told<I> told(Call call, Write<I> write) {
    call.requireShown();
    try {
      return toldOnce(call, write);
    } catch (CommandExecutionException refused) {
      if (!call.dryRun() && isForAnotherFile(refused)) {
        askedAbout.refused(call.caller(), write.claimed());
      }
      throw refused;
    }
  }

  private static boolean isForAnotherFile(CommandExecutionException refused) {
    return Refusal.in(refused).filter(why -> why.elsewhere().isPresent()).isPresent();
  }

  private <I> Told<I> toldOnce(Call call, Write<I> write) {
    CommandData data = call.data();
    if (call.dryRun()) {
      askedAbout.rehearsed(call, write.claimed());
      if (!isKnown(call, json.writeValueAsString(write.body()))) {
        var unused = ledger.write(write.command(), data, List.of());
      }
      throw Rehearsal.ofNothing();
    }
    return call.idempotencyKey()
        .map(key -> onceByKey(key, call, write, data))
        .orElseGet(
            () -> told(call, write, data, ledger.write(write.command(), data, write.persons())));
  }

  /** What is told, and how it came about. */
  private record Told<I>(KeptAnswer<I> answer, CameAbout how) {

    enum CameAbout {
      WRITTEN,
      ALREADY_SO,
      ASKED_AGAIN
    }

    boolean again() {
      return how == CameAbout.ASKED_AGAIN;
    }

    Then.When when() {
      return how == CameAbout.WRITTEN ? Then.When.NOW : Then.When.BEFORE;
    }
  }

  private <I> Told<I> onceByKey(String key, Call call, Write<I> write, CommandData data) {
    RetryKey asked = asked(call, key, json.writeValueAsString(write.body()));
    KeptAnswers.KnownKey known = kept.known(call.by(), key, asked);
    Optional<KeptAnswer<I>> first =
        known.standsFor(asked)
            ? known.answer().map(answer -> kept.readWrite(answer, write.aboutType()))
            : Optional.empty();
    return first
        .map(answer -> new Told<>(answer, Told.CameAbout.ASKED_AGAIN))
        .or(() -> written(known, asked).map(before -> again(call, write, data, before)))
        .orElseGet(() -> remembered(call, key, asked, write, data));
  }

  /** What the key's own event answers. */
  private Optional<Written> written(KeptAnswers.KnownKey known, RetryKey asked) {
    return known.isWritten()
        ? ledger.before(asked).map(before -> before.to(asked))
        : Optional.empty();
  }

  private <I> Told<I> again(Call call, Write<I> write, CommandData data, Written before) {
    return new Told<>(answer(call, write, data, before), Told.CameAbout.ASKED_AGAIN);
  }

  private <I> Told<I> remembered(
      Call call, String key, RetryKey asked, Write<I> write, CommandData data) {
    Told<I> told = writtenOnce(call, write, data, asked);
    // Kept by whoever found it so: a twin that was faster to keep it would be told to be the first.
    boolean isFirst =
        told.again()
            || told.how() == Told.CameAbout.WRITTEN && ledger.findsAgain()
            || kept.remember(call.by(), key, asked.request(), told.answer());
    return isFirst ? told : new Told<>(told.answer(), Told.CameAbout.ASKED_AGAIN);
  }

  private <I> Told<I> writtenOnce(Call call, Write<I> write, CommandData data, RetryKey asked) {
    try {
      Written written = ledger.writeOnce(write.command(), data, asked, write.persons());
      // A twin that was faster made it so, and what it wrote is found when it is looked for again.
      return told(
          call,
          write,
          data,
          written.alreadySo()
              ? ledger.writeOnce(write.command(), data, asked, write.persons())
              : written);
    } catch (CommandExecutionException ended) {
      Answered before = Answered.in(ended).orElseThrow(() -> ended);
      return again(call, write, data, before.to(asked));
    }
  }

  /** By which a request is known as the same. */
  private RetryKey asked(Call call, String key, String sent) {
    return RetryKey.by(call.by(), key, hash.stable("request", call.path() + "\n" + sent), hash);
  }

  private boolean isKnown(Call call, String sent) {
    return call.idempotencyKey()
        .filter(key -> isKnown(call, asked(call, key, sent), key))
        .isPresent();
  }

  private boolean isKnown(Call call, RetryKey asked, String key) {
    KeptAnswers.KnownKey known = kept.known(call.by(), key, asked);
    return written(known, asked).isPresent() || known.standsFor(asked);
  }

  /**
   * Work in more than one transaction, whose parts may be done again: a key that was interrupted
   * goes on with it, a key that was refused stands for nothing.
   *
   * @param sent by which the request is known as the same
   */
  <A> Once<A> once(Call call, String sent, Class<A> type, Supplier<A> work) {
    if (call.dryRun() || call.idempotencyKey().isEmpty()) {
      boolean unused = isKnown(call, sent);
      return new Once<>(OutcomeUnknown.orElse(work), false);
    }
    String key = call.idempotencyKey().orElseThrow();
    RetryKey asked = asked(call, key, sent);
    KeptAnswers.KnownKey known = kept.known(call.by(), key, asked);
    boolean unused = written(known, asked).isPresent();
    if (!known.standsFor(asked) && !kept.claim(call.by(), key, asked.request())) {
      return once(call, sent, type, work);
    }
    return known
        .answer()
        .map(answer -> new Once<>(kept.<A>read(answer, json.constructType(type)), true))
        .orElseGet(() -> doneAndKept(call.by(), key, asked.request(), work));
  }

  private <A> Once<A> doneAndKept(StaffId actor, String key, String request, Supplier<A> work) {
    try {
      return OutcomeUnknown.orElse(
          () -> {
            A answer = work.get();
            return new Once<>(answer, !kept.remember(actor, key, request, answer));
          });
    } catch (RuntimeException refused) {
      kept.letGo(actor, key);
      throw refused;
    }
  }

  private <I> Told<I> told(Call call, Write<I> write, CommandData data, Written written) {
    return new Told<>(
        answer(call, write, data, written),
        written.alreadySo() ? Told.CameAbout.ALREADY_SO : Told.CameAbout.WRITTEN);
  }

  private <I> KeptAnswer<I> answer(Call call, Write<I> write, CommandData data, Written written) {
    return OutcomeUnknown.orElse(
        () ->
            new KeptAnswer<>(
                write.named(written),
                write.location(),
                written.sequence(),
                position(written),
                flags(write, data),
                Optional.of(true).filter(so -> written.alreadySo())));
  }

  private List<String> flags(Write<?> write, CommandData data) {
    EntryFlags.Entry entry =
        new EntryFlags.Entry(
            data.context().union(), write.command(), write.occurredOn(), calendar.today());
    return entryFlags.stream().flatMap(flags -> flags.flags(entry).stream()).sorted().toList();
  }

  private long position(Written written) {
    return positions.of(written.stream(), written.sequence());
  }
}
