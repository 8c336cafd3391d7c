package org.warmledger.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmledger.command.imports.rows.RosterRows;
import org.warmledger.command.rosters.LineFault;
import org.warmledger.command.rosters.drawuproster.RosterDraft.DraftLine;
import org.warmledger.command.rosters.drawuproster.RosterDraft.RosterHeading;
import org.warmledger.command.tables.TableReader;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Money;

/** The rows of a roster's file, and which row each line and each fault stands on. */
final class RosterPaper implements TableReader.Sink {

  /** The row that stands for the file as a whole. */
  static final int HEADER = 1;

  /** The sum at the foot of the paper. */
  private record Sum(int row, Money money) {}

  private final RosterRows rows;
  private final RosterHeading heading;
  private final List<DraftLine> lines = new ArrayList<>();
  private final List<Integer> rowOfLine = new ArrayList<>();
  private final Set<Integer> furtherRows = new TreeSet<>();
  private final Map<Integer, RowVerdict> wrongCells = new TreeMap<>();
  private Optional<Sum> sum = Optional.empty();

  /** How many lines there have been, those that cannot be taken included. */
  private int counted;

  /** Whether the line above was understood and may have more bills below it. */
  private boolean isOpen;

  RosterPaper(RosterRows rows, RosterHeading heading) {
    this.rows = rows;
    this.heading = heading;
  }

  @Override
  public boolean row(TableRow row) {
    try {
      if (rows.isSum(row) && sum.isPresent()) {
        wrong(row, CellCode.REPEATED);
      } else if (rows.isSum(row)) {
        sum = Optional.of(new Sum(row.number(), rows.sum(row)));
      } else {
        line(row);
      }
    } catch (WrongCell wrong) {
      wrongCells.put(
          row.number(), RowVerdict.rejected(row.number(), wrong.code().name(), wrong.column()));
    } catch (IllegalArgumentException | ArithmeticException unforeseen) {
      wrong(row, CellCode.MALFORMED);
    }
    return true;
  }

  /** A line, or one more bill of the line above, which has to be sound itself. */
  private void line(TableRow row) {
    Optional<Bill> further = rows.furtherBill(row, heading);
    if (further.isEmpty()) {
      isOpen = false;
      counted++;
      lines.add(numbered(row, rows.read(row, heading)));
      rowOfLine.add(row.number());
      isOpen = true;
    } else if (isOpen) {
      more(row, further.orElseThrow());
    } else {
      furtherRows.add(row.number());
    }
  }

  /** A bank answers by the number on the paper: it has to be the line's. */
  private DraftLine numbered(TableRow row, DraftLine line) {
    if (rows.number(row).orElse(counted) != counted) {
      throw RosterRows.otherNumber();
    }
    return line;
  }

  private void more(TableRow row, Bill bill) {
    DraftLine above = lines.getLast();
    furtherRows.add(row.number());
    if (above.bills().all().stream().anyMatch(bill::isSame)) {
      wrong(row, CellCode.REPEATED);
    } else if (above.bills().all().size() >= Bills.MOST) {
      wrong(row, CellCode.TOO_MANY);
    } else {
      lines.set(lines.size() - 1, above.on(bill));
    }
  }

  private void wrong(TableRow row, CellCode code) {
    wrongCells.put(row.number(), RowVerdict.rejected(row.number(), code.name(), ""));
  }

  List<DraftLine> lines() {
    return lines;
  }

  Optional<Money> sum() {
    return sum.map(Sum::money);
  }

  Map<Integer, RowVerdict> wrongCells() {
    return wrongCells;
  }

  /** The same verdict on every row. */
  List<RowVerdict> everyRow(RowVerdict whole) {
    return rowNumbers().mapToObj(whole::of).toList();
  }

  /** The sum is wrong, and with it falls every row. */
  List<RowVerdict> wrongSum(String code) {
    return rowNumbers()
        .mapToObj(
            row ->
                sum.filter(foot -> foot.row() == row).isPresent()
                    ? RowVerdict.rejected(row, code, LineFault.Part.MONEY.column())
                    : RowVerdict.withheld(row))
        .toList();
  }

  /** Each row with a fault says which; the others fall with it. */
  List<RowVerdict> refused(Map<Integer, LineFault> faults) {
    Map<Integer, RowVerdict> verdicts = new TreeMap<>(wrongCells);
    faults.forEach(
        (line, fault) -> {
          int row = rowOfLine.get(line);
          verdicts.put(row, RowVerdict.rejected(row, fault.code(), fault.part().column()));
        });
    rowNumbers().forEach(row -> verdicts.putIfAbsent(row, RowVerdict.withheld(row)));
    return List.copyOf(verdicts.values());
  }

  private IntStream rowNumbers() {
    return Stream.of(
            rowOfLine.stream(),
            furtherRows.stream(),
            wrongCells.keySet().stream(),
            sum.map(Sum::row).stream())
        .flatMap(some -> some)
        .distinct()
        .mapToInt(Integer::intValue)
        .sorted();
  }
}
