package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.Thresholds;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ProgrammeEvent;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.wire.EventContext;

/**
 * C15: many like events by one user in one minute, dated long before. An imported file counts as
 * one minute. It names people: what an automation carries out was decided by somebody before.
 */
final class BackdatedBatch extends Flag<BackdatedBatch.State> {

  /** Below these nothing is a batch, whatever is set: what is kept stays small. */
  private static final long LEAST_DAYS = 7;

  private static final int LEAST_EVENTS = 3;
  private static final int MOST_REFS = 20;

  /** How a minute ends, and no hash of a file. */
  private static final String UTC = "Z";

  /** Back-dated events by name and minute. */
  record State(Map<String, Batch> batches) {}

  /**
   * @param days how many days late, and how many events were
   */
  record Batch(
      UnionPath union, String name, LocalDate first, Map<Long, Integer> days, List<EventRef> refs) {

    Batch with(Fact fact) {
      List<EventRef> more = new ArrayList<>(refs);
      if (more.size() < MOST_REFS) {
        more.add(fact.ref());
      }
      Map<Long, Integer> counts = new LinkedHashMap<>(days);
      counts.merge(fact.daysLate(), 1, Integer::sum);
      return new Batch(union, name, first, counts, more);
    }

    int events(long leastDays) {
      return days.entrySet().stream()
          .filter(entry -> entry.getKey() >= leastDays)
          .mapToInt(Map.Entry::getValue)
          .sum();
    }
  }

  BackdatedBatch() {
    super(CheckCode.C15_BACKDATED_BATCH, State.class);
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return fact.daysLate() >= LEAST_DAYS && isWork(fact.event()) && !fact.isByAutomation()
        ? Stream.of(Subjects.staff(fact))
        : Stream.empty();
  }

  private static boolean isWork(LedgerEvent event) {
    return switch (event) {
      case CasePersonErased erased -> false;
      case CaseEvent work -> true;
      case ProgrammeEvent work -> true;
      default -> false;
    };
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    Map<String, Batch> batches = new LinkedHashMap<>(before.map(State::batches).orElse(Map.of()));
    String window =
        fact.context()
            .source()
            .map(EventContext.ImportedRow::fileHash)
            .orElseGet(() -> fact.recordedAt().truncatedTo(ChronoUnit.MINUTES).toString());
    String key = fact.ref().name() + "@" + window;
    batches.entrySet().removeIf(old -> isOver(old, key));
    Batch known =
        batches.getOrDefault(
            key,
            new Batch(
                fact.union().orElseThrow(),
                fact.ref().name(),
                fact.event().occurredOn(),
                Map.of(),
                List.of()));
    batches.put(key, known.with(fact));
    return new State(batches);
  }

  /** A minute that is over with fewer events than any limit is forgotten; a file goes on. */
  private static boolean isOver(Map.Entry<String, Batch> old, String now) {
    String minute = window(old.getKey());
    return minute.endsWith(UTC)
        && !minute.equals(window(now))
        && old.getValue().events(0) < LEAST_EVENTS;
  }

  private static String window(String key) {
    return key.substring(key.indexOf('@'));
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return state.batches().entrySet().stream()
        .flatMap(entry -> hit(entry.getKey(), entry.getValue(), reference))
        .toList();
  }

  private Stream<Hit> hit(String cause, Batch batch, Reference reference) {
    Thresholds thresholds = reference.thresholds(code(), batch.union(), batch.first());
    int events = batch.events(thresholds.of("days"));
    return events < thresholds.of("events")
        ? Stream.empty()
        : Stream.of(
            new Hit(
                    cause,
                    batch.union(),
                    batch.first(),
                    Map.of("event", batch.name(), "events", Integer.toString(events)),
                    batch.refs())
                .counting(events));
  }
}
