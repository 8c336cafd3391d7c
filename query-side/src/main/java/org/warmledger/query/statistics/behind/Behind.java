package org.warmledger.query.statistics.behind;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.platform.web.Page;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.statistics.definition.Asked;
import org.warmledger.query.statistics.definition.Cell;
import org.warmledger.query.statistics.definition.Centres;
import org.warmledger.query.statistics.definition.Figure;
import org.warmledger.query.statistics.filling.CentresNow;
import org.warmledger.query.statistics.filling.Scopes;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Found;

/** Lists the events behind a cell. */
@Component
public record Behind(ReadStore store, Unions unions, Scopes scopes) {

  public record Listing(String cell, List<EventLine> items, Optional<String> cursor) {}

  public Listing events(Asked asked, Cell cell, Page page) {
    return switch (cell.figure()) {
      case Figure.Registered(String key) -> files(asked, cell, key, page);
      case Figure.OfCentres centres -> statements(asked, cell, page);
      case Figure.Total(List<String> cells) when areOfCentres(asked, cells) ->
          statements(asked, cell, page);
      default -> acts(asked, cell, page);
    };
  }

  private static boolean areOfCentres(Asked asked, List<String> cells) {
    return cells.stream()
        .map(id -> asked.form().cell(id).orElseThrow())
        .allMatch(cell -> cell.figure() instanceof Figure.OfCentres);
  }

  private static String list(Asked asked, Cell cell) {
    return asked.form().form().name()
        + ":"
        + cell.id()
        + Page.shape(asked.code(), asked.from(), asked.to(), asked.knownAt());
  }

  private Listing acts(Asked asked, Cell cell, Page page) {
    String list = list(asked, cell);
    ActsBehind.Lines found =
        new ActsBehind(asked, cell, scopes.of(asked.form().scope()), 0)
            .page(store, page.limit(), page.afterNumber(list));
    return new Listing(
        cell.id(),
        found.lines(),
        found.after().map(position -> Page.cursor(list, List.of(position))));
  }

  private Listing files(Asked asked, Cell cell, String key, Page page) {
    FilesBehind behind = new FilesBehind(store, asked);
    Found<FilesBehind.RegisteredFile> found = behind.counted(key, page);
    return new Listing(
        cell.id(),
        found.items().stream().flatMap(file -> behind.lines(file.register(), cell, key)).toList(),
        found.cursor());
  }

  /** What every centre had last said; few enough to be sorted here. */
  private Listing statements(Asked asked, Cell cell, Page page) {
    String list = list(asked, cell);
    long after = page.afterNumber(list).orElse(0L);
    List<EventLine> lines =
        CentresNow.of(store, unions, asked).stated().stream()
            .map(Centres.Stated::act)
            .filter(act -> act.ref().position() > after)
            .sorted(Comparator.comparingLong(act -> act.ref().position()))
            .limit(page.limit())
            .map(act -> EventLine.of(act.ref(), act.day(), act.union(), cell.unit(), 1, false))
            .toList();
    return new Listing(
        cell.id(),
        lines,
        page.next(list, lines.stream().map(line -> line.ref().position()).toList()));
  }
}
