package org.warmledger.query.statistics.behind;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.values.Sight;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.statistics.acts.Ref;
import org.warmledger.query.statistics.definition.Asked;
import org.warmledger.query.statistics.definition.Cell;
import org.warmledger.query.statistics.definition.Centres;
import org.warmledger.query.statistics.definition.Figure;
import org.warmledger.query.statistics.definition.Printed;
import org.warmledger.query.statistics.filings.FilingLookup;
import org.warmledger.query.statistics.filling.CentresNow;
import org.warmledger.query.statistics.filling.Figures;
import org.warmledger.query.statistics.filling.FormView.Changed;
import org.warmledger.query.statistics.filling.FormView.Difference;
import org.warmledger.query.statistics.filling.Once;
import org.warmledger.query.statistics.register.RegisterCounts;
import org.warmledger.query.statistics.register.RegisterFile;
import org.warmledger.query.unions.Unions;

/**
 * Explains what became of a form since an earlier filing: each figure that changed, and the events
 * recorded after it that made the change. The figure as of then is computed anew; where it is the
 * one that was filed, the events are the whole explanation.
 */
@Component
public record Differences(ReadStore store, Unions unions, FilingLookup filings) {

  private static final int PAGE = 1_000;

  /** For somebody who may see so much. */
  public List<Difference> since(
      long position, Asked asked, List<Query> scope, Map<String, Optional<Long>> now, Sight sight) {
    Supplier<List<RegisterFile>> changed =
        Once.of(() -> new FilesBehind(store, asked).changedSince(position));
    Map<String, Optional<Long>> then =
        new Figures(
                store,
                unions,
                asked.knownAt(position),
                scope,
                Once.of(() -> register(asked, position, changed.get())))
            .row(Asked.TOTAL);
    Map<String, String> filed = filings.printed(asked, position);
    List<Difference> differences = new ArrayList<>();
    for (Cell cell : asked.form().cells()) {
      String after = printed(cell, now);
      String computed = printed(cell, then);
      String before = filed.getOrDefault(cell.id(), computed);
      if (!before.equals(after)) {
        List<Changed> events =
            switch (cell.figure()) {
              case Figure.Registered(String key) -> turns(asked, position, changed.get(), key);
              case Figure.OfCentres centres -> statements(asked, position);
              default -> acts(new ActsBehind(asked, cell, scope, position));
            };
        differences.add(new Difference(cell.id(), before, after, before.equals(computed), events));
      }
    }
    return differences.stream().map(one -> one.seen(sight, asked.form())).toList();
  }

  private static String printed(Cell cell, Map<String, Optional<Long>> figures) {
    return Printed.of(cell.unit(), figures.getOrDefault(cell.id(), Optional.empty()));
  }

  private RegisterCounts register(Asked asked, long position, List<RegisterFile> changed) {
    RegisterCounts counts = RegisterCounts.of(store, asked);
    for (RegisterFile file : changed) {
      counts.add(file, asked, -1);
      counts.add(file.knownAt(position), asked, 1);
    }
    return counts;
  }

  private List<Changed> acts(ActsBehind behind) {
    List<Changed> events = new ArrayList<>();
    Optional<Long> after = Optional.empty();
    do {
      ActsBehind.Lines page = behind.page(store, PAGE, after);
      page.lines().forEach(line -> events.add(changed(line)));
      after = page.after();
    } while (after.isPresent());
    return byPosition(events.stream());
  }

  private static Changed changed(EventLine line) {
    return changed(line.ref(), line.occurredOn(), line.takesBack() ? "CORRECTED" : "LATE");
  }

  /** Turns of the files that count for the key otherwise than they did. */
  private static List<Changed> turns(
      Asked asked, long position, List<RegisterFile> changed, String key) {
    return byPosition(
        changed.stream()
            .filter(file -> of(file, asked, key) != of(file.knownAt(position), asked, key))
            .flatMap(file -> file.turns().stream())
            .filter(turn -> turn.ref().position() > position && !turn.on().isAfter(asked.to()))
            .map(turn -> changed(turn.ref(), turn.on(), "LATE")));
  }

  private static long of(RegisterFile file, Asked asked, String key) {
    RegisterCounts counts = new RegisterCounts();
    counts.add(file, asked, 1);
    return counts.of(Asked.TOTAL, key);
  }

  private List<Changed> statements(Asked asked, long position) {
    Stream<Changed> stated =
        CentresNow.of(store, unions, asked).stated().stream()
            .map(Centres.Stated::act)
            .filter(act -> act.ref().position() > position)
            .map(act -> changed(act.ref(), act.day(), "LATE"));
    Stream<Changed> takenBack =
        CentresNow.takenBackSince(store, asked, position).stream()
            .flatMap(act -> act.reversal().stream())
            .map(back -> changed(back.ref(), back.day(), "CORRECTED"));
    return byPosition(Stream.concat(stated, takenBack));
  }

  private static Changed changed(Ref ref, java.time.LocalDate on, String why) {
    return new Changed(
        ref.position(), ref.stream(), ref.sequence(), ref.name(), on, ref.recordedAt(), why);
  }

  private static List<Changed> byPosition(Stream<Changed> events) {
    return events.sorted(Comparator.comparingLong(Changed::position)).toList();
  }
}
