package org.warmledger.command.trials;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.Threshold;
import org.warmledger.command.checks.engine.StaffReads;
import org.warmledger.command.checks.engine.StoredFacts;
import org.warmledger.command.checks.flags.AccessAnomaly;
import org.warmledger.command.checks.flags.FlaggingChecks;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CheckSetting;
import org.warmledger.events.FundEvent;
import org.warmledger.events.MovementEvent;
import org.warmledger.events.PersonEvent;
import org.warmledger.events.ProgrammeEvent;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.platform.web.Caller;

/** Goes over the ledger from its beginning, for a bounded time and in bounded memory. */
@Component
record Trial(
    EventStore store,
    StoredFacts facts,
    StaffReads log,
    LedgerReference reference,
    BusinessCalendar calendar,
    FlaggingChecks.All flags) {

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
      String code, String would, long hits, long now, boolean complete, List<Item> items) {

    /** The files that it names. */
    List<String> files() {
      return items.stream()
          .flatMap(
              item ->
                  Stream.concat(
                      Stream.of(item.subject().id()),
                      item.evidence().stream().map(EventRef::stream)))
          .filter(id -> id.startsWith("case-"))
          .distinct()
          .toList();
    }
  }

  Answer run(Caller caller, CheckCode code, TrialBody body, Map<String, Long> tried) {
    if (code == CheckCode.C27_ACCESS_ANOMALY) {
      return overLog(caller, body, tried);
    }
    Reference by = new Tried(reference, tried);
    Way way = way(code, tried);
    History history = history(code, way, by);
    boolean complete = read(history);
    LocalDate on = last(body);
    return answer(caller, code, way, body, by, complete, it -> history.hits(it, on));
  }

  /** What would be done about it. */
  private enum Way {
    BLOCK,
    FLAG
  }

  /** Their flags tell only of what was paid in spite of what their rules say. */
  private static final Set<CheckCode> OF_THEIR_RULE =
      Set.of(CheckCode.C12_NOTICE_TOO_SHORT, CheckCode.C20_EXCLUSION);

  /**
   * A code that flags as well is gone over by its flag, which knows more, unless its rule has
   * thresholds that trials alone go by.
   */
  private static Way way(CheckCode code, Map<String, Long> tried) {
    boolean isOfRule =
        OF_THEIR_RULE.contains(code)
            || code.thresholds(Threshold.Use.TRIAL).findAny().isPresent()
                && code.thresholds(Threshold.Use.CHECK)
                    .map(Threshold::name)
                    .noneMatch(tried::containsKey);
    return switch (code.kind()) {
      case BLOCK, STRUCTURAL -> Way.BLOCK;
      case FLAG, BLOCK_AND_FLAG -> isOfRule ? Way.BLOCK : Way.FLAG;
    };
  }

  private History history(CheckCode code, Way way, Reference by) {
    Optional<History> gone =
        switch (way) {
          case BLOCK ->
              Optional.of(code)
                  .filter(one -> one.kind() != CheckCode.Kind.STRUCTURAL)
                  .map(one -> new Blocked(one, Set.of(by, reference)));
          case FLAG -> flags.of(code).map(Flagged::new);
        };
    return gone.orElseThrow(() -> Refusal.of(RejectionCode.CHECK_WITHOUT_TRIAL));
  }

  private Answer overLog(Caller caller, TrialBody body, Map<String, Long> tried) {
    if (!log.isKept()) {
      throw Refusal.of(RejectionCode.CHECK_WITHOUT_TRIAL);
    }
    List<AccessAnomaly.Day> read = log.days(body.from().orElse(LocalDate.EPOCH), last(body));
    return answer(
        caller,
        CheckCode.C27_ACCESS_ANOMALY,
        Way.FLAG,
        body,
        new Tried(reference, tried),
        true,
        by -> read.stream().flatMap(day -> found(day, by)).toList());
  }

  private static Stream<History.Found> found(AccessAnomaly.Day day, Reference by) {
    FindingSubject actor = new FindingSubject(SubjectKind.STAFF, day.actor());
    return AccessAnomaly.hit(day, by).map(hit -> new History.Found(actor, hit)).stream();
  }

  private Answer answer(
      Caller caller,
      CheckCode code,
      Way way,
      TrialBody body,
      Reference tried,
      boolean complete,
      Function<Reference, List<History.Found>> found) {
    List<History.Found> hits = within(caller, body, found.apply(tried));
    long now = within(caller, body, found.apply(reference)).size();
    return new Answer(
        code.name(),
        way.name(),
        hits.size(),
        now,
        complete,
        hits.stream().limit(MOST_ITEMS).map(Trial::item).toList());
  }

  private LocalDate last(TrialBody body) {
    LocalDate today = calendar.today();
    return body.to().filter(last -> last.isBefore(today)).orElse(today);
  }

  private static List<History.Found> within(
      Caller caller, TrialBody body, List<History.Found> found) {
    return found.stream()
        .filter(one -> caller.mayTouch(one.hit().union()) && body.covers(one.hit().on()))
        .sorted(Comparator.comparing(one -> one.hit().on()))
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
  private boolean read(History history) {
    long until = System.nanoTime() + LONGEST.toNanos();
    long head = position(store.createHeadToken());
    try (BlockingStream<TrackedEventMessage<?>> ledger = store.openStream(null)) {
      long at = -1;
      while (at < head && ledger.hasNextAvailable()) {
        TrackedEventMessage<?> message = ledger.nextAvailable();
        at = position(message.trackingToken());
        if (concerns(message.getPayloadType())) {
          history.take(facts.of((DomainEventMessage<?>) message));
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
        || PersonEvent.class.isAssignableFrom(type)
        || FundEvent.class.isAssignableFrom(type)
        || MovementEvent.class.isAssignableFrom(type)
        || RosterEvent.class.isAssignableFrom(type)
        || ProgrammeEvent.class.isAssignableFrom(type)
        || CheckSetting.class.isAssignableFrom(type);
  }

  private static long position(TrackingToken token) {
    return Optional.ofNullable(token).map(known -> known.position().orElse(-1)).orElse(-1L);
  }
}
