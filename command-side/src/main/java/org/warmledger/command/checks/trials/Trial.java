package org.warmledger.command.checks.trials;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.blocks.BlockingChecks;
import org.warmledger.command.checks.flags.FlaggingChecks;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.command.ledger.BusinessCalendar;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.EventContext;
import org.warmledger.events.EventNames;
import org.warmledger.events.EventRef;
import org.warmledger.events.FindingSubject;
import org.warmledger.events.FundEvent;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ProgrammeEvent;
import org.warmledger.events.RosterEvent;
import org.warmledger.platform.web.Caller;

/** Goes over the ledger from its beginning, for a bounded time and in bounded memory. */
@Component
class Trial {

  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int MOST_SUBJECTS = 300_000;
  private static final int MOST_ITEMS = 200;

  /** Something that would be flagged or blocked. */
  record Item(
      FindingSubject subject,
      String union,
      LocalDate on,
      Map<String, String> particulars,
      List<EventRef> evidence) {}

  /**
   * What a trial found.
   *
   * @param would FLAG or BLOCK
   * @param hits by the thresholds tried
   * @param now by those in force
   * @param complete whether the whole ledger was gone over in the time there is
   */
  record Answer(
      String code, String would, long hits, long now, boolean complete, List<Item> items) {}

  private final EventStore store;
  private final LedgerReference reference;
  private final BusinessCalendar calendar;
  private final List<Check<?>> checks;

  Trial(
      EventStore store,
      LedgerReference reference,
      BusinessCalendar calendar,
      FlaggingChecks.All flags) {
    this.store = store;
    this.reference = reference;
    this.calendar = calendar;
    this.checks = Stream.concat(flags.checks().stream(), BlockingChecks.all().stream()).toList();
  }

  Answer run(Caller caller, CheckCode code, TrialForm form, Map<String, Long> tried) {
    // A code that flags as well is gone over by its flag, which knows more.
    Optional<Check<?>> check = checks.stream().filter(one -> one.code() == code).findFirst();
    return check
        .map(one -> run(caller, one, form, tried))
        .orElseGet(() -> new Answer(code.name(), would(code), 0, 0, true, List.of()));
  }

  private static String would(CheckCode code) {
    return switch (code.kind()) {
      case BLOCK -> "BLOCK";
      case FLAG, BLOCK_AND_FLAG -> "FLAG";
      case STRUCTURAL -> "BLOCK";
    };
  }

  private <S> Answer run(Caller caller, Check<S> check, TrialForm form, Map<String, Long> tried) {
    History<S> history = new History<>(check);
    boolean complete = read(history);
    List<History.Found> hits = hits(caller, history, form, new Tried(reference, tried));
    long now = hits(caller, history, form, reference).size();
    return new Answer(
        check.code().name(),
        would(check.code()),
        hits.size(),
        now,
        complete,
        hits.stream().limit(MOST_ITEMS).map(Trial::item).toList());
  }

  private <S> List<History.Found> hits(
      Caller caller, History<S> history, TrialForm form, Reference by) {
    LocalDate today = calendar.today();
    LocalDate on = form.to().filter(last -> last.isBefore(today)).orElse(today);
    return history.hits(by, on).stream()
        .filter(found -> caller.mayTouch(found.hit().union()) && form.covers(found.hit().on()))
        .sorted(Comparator.comparing(found -> found.hit().on()))
        .toList();
  }

  private static Item item(History.Found found) {
    return new Item(
        found.subject(),
        found.hit().union().code().value(),
        found.hit().on(),
        found.hit().particulars(),
        found.hit().evidence());
  }

  /** Everything goes in, since files move between unions; answers whether all of it did. */
  private boolean read(History<?> history) {
    long until = System.nanoTime() + LONGEST.toNanos();
    long head = position(store.createHeadToken());
    try (BlockingStream<TrackedEventMessage<?>> ledger = store.openStream(null)) {
      long at = -1;
      while (at < head && ledger.hasNextAvailable()) {
        TrackedEventMessage<?> message = ledger.nextAvailable();
        at = position(message.trackingToken());
        if (concerns(message.getPayloadType())) {
          history.take(fact((DomainEventMessage<?>) message));
        }
        if (System.nanoTime() > until || history.size() > MOST_SUBJECTS) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Nothing else is opened. */
  private static boolean concerns(Class<?> type) {
    return CaseEvent.class.isAssignableFrom(type)
        || FundEvent.class.isAssignableFrom(type)
        || RosterEvent.class.isAssignableFrom(type)
        || ProgrammeEvent.class.isAssignableFrom(type);
  }

  private static long position(TrackingToken token) {
    return Optional.ofNullable(token).map(known -> known.position().orElse(-1)).orElse(-1L);
  }

  private static Fact fact(DomainEventMessage<?> message) {
    LedgerEvent event = (LedgerEvent) message.getPayload();
    return new Fact(
        event,
        new EventRef(
            message.getAggregateIdentifier(),
            message.getSequenceNumber(),
            EventNames.of(event.getClass()).name()),
        message.getTimestamp(),
        EventContext.fromMetadata(message.getMetaData()));
  }
}
