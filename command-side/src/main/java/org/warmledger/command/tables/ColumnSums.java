package org.warmledger.command.tables;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the columns come to, held against the rows that add them up: a sheet that was cut short says
 * so itself. A sum may be of all rows so far, of those since the sum before it, or a count.
 */
final class ColumnSums {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
  private static final Pattern BESIDE = Pattern.compile("[,，元¥￥\\s]");

  /** One column of numbers; a column with anything else in it is not added up. */
  private final class Tally {

    private BigDecimal all = BigDecimal.ZERO;
    private BigDecimal since = BigDecimal.ZERO;
    private int cells;
    private boolean isNumbers = true;

    void add(Cell cell) {
      if (isNumbers) {
        number(cell).ifPresentOrElse(this::add, () -> isNumbers = false);
      }
    }

    private void add(BigDecimal number) {
      all = all.add(number);
      since = since.add(number);
      cells++;
    }

    boolean comesTo(BigDecimal said) {
      return !isNumbers
          || said.compareTo(all) == 0
          || said.compareTo(since) == 0
          || said.compareTo(BigDecimal.valueOf(cells)) == 0
          || said.compareTo(BigDecimal.valueOf(rows)) == 0;
    }
  }

  private final Map<String, Tally> columns = new HashMap<>();
  private int rows;

  void row(Map<String, Cell> cells) {
    rows++;
    cells.forEach(
        (column, cell) -> columns.computeIfAbsent(column, unused -> new Tally()).add(cell));
  }

  /**
   * A row that adds others up.
   *
   * @throws TableRefused {@code SUM_DIFFERS} when they come to something else
   */
  void sum(int row, Map<String, Cell> cells) {
    cells.forEach(
        (column, cell) ->
            number(cell)
                .filter(said -> !tally(column).comesTo(said))
                .ifPresent(
                    other -> {
                      throw new TableRefused(TableFault.SUM_DIFFERS, row, column);
                    }));
    columns.values().forEach(tally -> tally.since = BigDecimal.ZERO);
  }

  private Tally tally(String column) {
    return columns.getOrDefault(column, new Tally());
  }

  private static Optional<BigDecimal> number(Cell cell) {
    return Optional.of(BESIDE.matcher(cell.text()).replaceAll(""))
        .filter(text -> NUMBER.matcher(text).matches())
        .map(BigDecimal::new);
  }
}
