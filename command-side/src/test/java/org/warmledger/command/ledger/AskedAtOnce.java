package org.warmledger.command.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.RoutingKey;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.GoldenKeys;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.testkit.schedules.Schedule;
import org.warmledger.platform.testkit.schedules.Schedules;

/**
 * Requests that are sent several times at once, beside others of the same key and of the same
 * stream, while answers of the store are lost: one fact for each key, and one answer.
 */
abstract class AskedAtOnce implements Schedules.Trial {

  private static final String STREAM = "union-1";
  private static final int MOST_SENDERS = 4;

  /** What somebody says; said last already it is so, and after the end nothing is said. */
  private record Say(@RoutingKey String stream, String what) {}

  private static final String END = "the end";

  private final FactsInMemory facts;
  private final Ledger ledger;

  /** What the first who was told was told, of each key. */
  private final ConcurrentHashMap<String, Answered> told = new ConcurrentHashMap<>();

  private final AtomicInteger open = new AtomicInteger();

  AskedAtOnce(boolean knowsIdentifiers) {
    facts = new FactsInMemory(knowsIdentifiers);
    EmbeddedEventStore store = EmbeddedEventStore.builder().storageEngine(facts).build();
    SimpleCommandBus bus = SimpleCommandBus.builder().build();
    CommandHandling unused =
        new CommandHandling(store, bus, facts.positions(), new HeldStates(Optional::empty));
    var subscribed = bus.subscribe(Say.class.getName(), message -> handle(store, message));
    this.ledger =
        new Ledger(
            DefaultCommandGateway.builder().commandBus(bus).build(),
            new Attempts(new DataSourceTransactionManager(new DriverManagerDataSource())),
            new GoldenKeys(),
            store,
            facts.positions());
  }

  private static Written handle(EmbeddedEventStore store, CommandMessage<?> command) {
    Say say = (Say) command.getPayload();
    List<String> said =
        store
            .readEvents(say.stream())
            .asStream()
            .map(event -> String.valueOf(event.getPayload()))
            .toList();
    if (!said.isEmpty() && said.getLast().equals(END)) {
      throw Refusal.of(RejectionCode.CASE_CLOSED);
    }
    if (!said.isEmpty() && said.getLast().equals(say.what())) {
      return new Written(say.stream(), said.size() - 1, true);
    }
    store.publish(new GenericDomainEventMessage<>("union", say.stream(), said.size(), say.what()));
    return new Written(say.stream(), said.size());
  }

  @Override
  public void begin(Schedule schedule) {
    Random dice = schedule.dice();
    facts.loseAnswers(dice);
    for (int n = 2 + dice.nextInt(MOST_SENDERS - 1); n > 0; n--) {
      String key = dice.nextInt(4) == 0 ? "another" : "one";
      String what = List.of("hello", "hello", "hello", END, "good bye").get(dice.nextInt(5));
      int times = 1 + dice.nextInt(2);
      open.addAndGet(times);
      schedule.thread(() -> IntStream.range(0, times).forEach(unused -> send(key, what)));
    }
  }

  /** As whoever answers a request: what is known, else what is written or found meanwhile. */
  private void send(String key, String what) {
    RetryKey asked = new RetryKey("asked-" + key, what);
    try {
      Optional<Answered> before = ledger.before(asked);
      Written written =
          before.isPresent() ? before.get().to(asked) : written(new Say(STREAM, what), asked);
      if (!written.alreadySo()) {
        isToldTheSame(key, new Answered(written, what));
      }
    } catch (CommandExecutionException ended) {
      isRefusedWithReason(ended, key, what);
    } catch (EventStoreException lost) {
      require(facts.hasLostAnAnswer(), "the store failed nobody");
    }
    open.decrementAndGet();
  }

  private Written written(Say say, RetryKey asked) {
    CommandData data =
        new CommandData(
            new EventContext(
                new StaffId("caseworker@410803"),
                "caseworker",
                new UnionCode("410803"),
                "correlation",
                Optional.of(asked.id()),
                "test",
                Optional.empty()),
            OptionalLong.empty(),
            false);
    try {
      Written written = ledger.writeOnce(say, data, asked, List.of());
      // As Writes does: a twin that was faster made it so.
      return written.alreadySo() ? ledger.writeOnce(say, data, asked, List.of()) : written;
    } catch (CommandExecutionException ended) {
      return Answered.in(ended).orElseThrow(() -> ended).to(asked);
    }
  }

  private void isToldTheSame(String key, Answered answer) {
    Answered first = told.putIfAbsent(key, answer);
    require(first == null || first.equals(answer), "one key was answered by two facts");
    require(
        facts.isNamed("asked-" + key, answer.written().stream(), answer.written().sequence()),
        "what was answered is not there");
  }

  private void isRefusedWithReason(CommandExecutionException ended, String key, String what) {
    RejectionCode why = Refusal.in(ended).orElseThrow(() -> ended).code();
    Set<String> requests = facts.requests("asked-" + key);
    require(
        why == RejectionCode.CASE_CLOSED || why == RejectionCode.IDEMPOTENCY_KEY_REUSED,
        "refused with " + why);
    require(
        why != RejectionCode.CASE_CLOSED || requests.isEmpty(), "refused though it was written");
    require(
        why != RejectionCode.IDEMPOTENCY_KEY_REUSED
            || !requests.isEmpty() && !requests.contains(what),
        "told to be another request");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  @Override
  public void end() {
    require(open.get() == 0, "somebody was not answered");
    require(facts.isNoKeyTwice(), "a key has two facts");
  }

  /** A store that knows its events by their identifiers and takes none twice. */
  static final class OfPostgres extends AskedAtOnce {
    OfPostgres() {
      super(true);
    }
  }

  /** A store that knows them by their places alone. */
  static final class OfAxonServer extends AskedAtOnce {
    OfAxonServer() {
      super(false);
    }
  }
}
