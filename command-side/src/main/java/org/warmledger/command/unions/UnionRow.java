package org.warmledger.command.unions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.warmledger.command.tables.Column;
import org.warmledger.command.tables.Columns;
import org.warmledger.command.tables.TableReader;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.Cells;
import org.warmledger.command.tables.cells.OpenCells;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.lists.UnionLevel;
import org.warmledger.events.values.Names;
import org.warmledger.platform.web.Problem;

/**
 * One line of a tree of unions.
 *
 * @param number of the line, for whoever has to correct it
 */
record UnionRow(
    int number, UnionCode code, String name, Optional<UnionCode> parent, UnionLevel level) {

  /** The columns of such a table. */
  static final Columns COLUMNS = new TreeColumns();

  private record TreeColumns() implements Columns {
    @Override
    public List<Column> columns() {
      return List.of(
          Column.required("code", Column.Holds.CODE),
          Column.required("name", Column.Holds.LINE),
          Column.required("parent", Column.Holds.CODE),
          Column.required("level", UnionLevel.class));
    }
  }

  /** One code for every mistake: of unions out of reach nobody is told whether they are there. */
  static Problem malformed(int number) {
    return Problem.of(HttpStatus.BAD_REQUEST, "UNION_TREE_MALFORMED", Integer.toString(number));
  }

  private static UnionRow read(TableRow row) {
    try {
      Cells cells = new Cells(row, LocalDate.MAX);
      return new UnionRow(
          row.number(),
          Cells.required(cells.code("code", UnionCode::new), "code"),
          name(cells),
          cells.code("parent", UnionCode::new),
          cells.word("level", UnionLevel.class));
    } catch (WrongCell wrong) {
      throw malformed(row.number());
    }
  }

  private static String name(Cells cells) {
    String name = OpenCells.requiredLine(cells, "name", Longest.LINE);
    if (!Names.isPlain(name)) {
      throw new WrongCell(CellCode.CONTROL_CHARACTER, "name");
    }
    return name;
  }

  /** Collects all lines. */
  static final class Collector implements TableReader.Sink {

    private final List<UnionRow> rows = new ArrayList<>();

    @Override
    public boolean row(TableRow row) {
      return rows.add(read(row));
    }

    List<UnionRow> rows() {
      return List.copyOf(rows);
    }
  }
}
