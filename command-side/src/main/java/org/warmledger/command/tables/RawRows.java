package org.warmledger.command.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns rows of bare cells into a header and named cells, sheet by sheet. Titles may stand above
 * the header; blank rows do not count.
 */
final class RawRows {

  /** A header stands among the first rows, or there is none. */
  static final int HEADER_WITHIN = 30;

  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}:：]");
  private static final Set<String> SUM = Set.of("合计", "总计", "小计", "共计", "总合计");

  /** The row that comes nearest to a header. */
  private record Nearest(int row, int known, List<String> missing) {}

  private final TableLimits limits;
  private final Columns columns;
  private final Set<String> known;
  private final TableReader.Sink sink;
  private final Gathered gathered;
  private Optional<Header> header = Optional.empty();
  private Optional<Nearest> nearest = Optional.empty();
  private Optional<String> unit = Optional.empty();
  private BitSet hiddenColumns = new BitSet();
  private int looked;

  /** Of all sheets: what adds up may stand on the last of them. */
  private final ColumnSums sums = new ColumnSums();

  RawRows(TableLimits limits, Columns columns, TableReader.Sink sink) {
    this.limits = limits;
    this.columns = columns;
    this.known = columns.known();
    this.sink = sink;
    this.gathered = new Gathered(limits, columns);
  }

  /** Begins with the next sheet. */
  void sheet() {
    header = Optional.empty();
    unit = Optional.empty();
    hiddenColumns = new BitSet();
    looked = 0;
  }

  /** Columns that the sheet does not show, from 0. */
  void hide(BitSet places) {
    hiddenColumns = places;
  }

  /** Ends a sheet that was looked at. */
  void endSheet(String name) {
    gathered.sheet(name, header.isPresent());
  }

  /** A sheet that is not looked at. */
  void passOver(String name) {
    gathered.sheet(name, false);
  }

  /**
   * Takes the next row of the sheet.
   *
   * @return whether to read on
   */
  boolean take(int number, List<Cell> values, boolean isHidden) {
    List<Cell> cells = trimmed(number, values);
    if (cells.isEmpty()) {
      return true;
    }
    if (header.isEmpty()) {
      return look(number, cells);
    }
    if (header.get().isRepeatedBy(cells)) {
      gathered.leftOut();
      return true;
    }
    if (!columns.readsSums() && isSum(cells)) {
      sums.sum(number, known(named(number, cells, header.get(), isHidden)));
      gathered.leftOut();
      return true;
    }
    TableRow row = named(gathered.row(number, isHidden), cells, header.get(), isHidden);
    sums.row(known(row));
    return sink.row(row);
  }

  private Map<String, Cell> known(TableRow row) {
    Map<String, Cell> cells = new HashMap<>(row.cells());
    cells.keySet().retainAll(known);
    return cells;
  }

  private boolean look(int number, List<Cell> cells) {
    Header found = Header.of(cells);
    List<String> missing = found.missing(columns);
    if (missing.isEmpty()) {
      found
          .repeated()
          .ifPresent(
              name -> {
                throw new TableRefused(TableFault.DUPLICATE_HEADER, name, number);
              });
      requireOneUnit(found, number);
      header = Optional.of(found);
      gathered.header(found, hiddenColumns);
      return true;
    }
    Nearest seen = new Nearest(number, found.known(columns), missing);
    unit = unit.or(() -> StatedUnit.in(cells));
    nearest = nearest.filter(best -> best.known() >= seen.known()).or(() -> Optional.of(seen));
    looked++;
    return looked < HEADER_WITHIN;
  }

  /** Nobody knows which is meant where a title says one unit and a column another. */
  private void requireOneUnit(Header found, int number) {
    unit.flatMap(stated -> StatedUnit.inYuan(found))
        .ifPresent(
            column -> {
              throw new TableRefused(TableFault.UNITS_DIFFER, unit.orElseThrow(), column, number);
            });
  }

  private static boolean isSum(List<Cell> cells) {
    return cells.stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .filter(cell -> SUM.contains(UNSEEN.matcher(cell.text()).replaceAll("")))
        .isPresent();
  }

  private List<Cell> trimmed(int number, List<Cell> values) {
    List<Cell> cells = new ArrayList<>(values.size());
    int last = 0;
    boolean isSaid = false;
    for (Cell value : values) {
      if (value.text().length() > limits.longestCell()) {
        throw new TableRefused(TableFault.CELL_TOO_LONG, limits.longestCell(), number);
      }
      cells.add(value.stripped());
      last = cells.getLast().isBlank() ? last : cells.size();
      isSaid |= !cells.getLast().text().isEmpty();
    }
    if (last > limits.mostColumns()) {
      throw new TableRefused(TableFault.TOO_MANY_COLUMNS, limits.mostColumns(), number);
    }
    return isSaid ? cells.subList(0, last) : List.of();
  }

  private static TableRow named(int place, List<Cell> cells, Header header, boolean isHidden) {
    Map<String, Cell> named = HashMap.newHashMap(cells.size());
    boolean surplus = false;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (!cell.isBlank()) {
        Optional<String> column = header.column(i);
        column.ifPresent(name -> named.put(name, cell));
        surplus |= column.isEmpty();
      }
    }
    return new TableRow(place, named, surplus, isHidden);
  }

  /** What was read, once all sheets are through. */
  Reading end() {
    if (!gathered.hasTable() && nearest.isPresent()) {
      Nearest best = nearest.get();
      throw new TableRefused(
          TableFault.WRONG_HEADER, String.join("、", best.missing()), best.row(), HEADER_WITHIN);
    }
    return gathered.reading();
  }
}
