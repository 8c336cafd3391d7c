package org.warmledger.command.unions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.warmledger.command.tables.TableFault;
import org.warmledger.command.tables.TableReader;
import org.warmledger.command.tables.TableRefused;
import org.warmledger.command.tables.TableRow;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.lists.UnionLevel;
import org.warmledger.platform.web.Problem;

/**
 * One line of a tree of unions.
 *
 * @param number of the line, for whoever has to correct it
 */
record UnionRow(
    int number, UnionCode code, String name, Optional<UnionCode> parent, UnionLevel level) {

  private static final List<String> COLUMNS = List.of("code", "name", "parent", "level");

  /** One code for every mistake: of unions out of reach nobody is told whether they are there. */
  static Problem malformed(int number) {
    return Problem.of(HttpStatus.BAD_REQUEST, "UNION_TREE_MALFORMED", Integer.toString(number));
  }

  private static UnionRow read(TableRow row) {
    Optional<UnionCode> code = UnionCode.parse(row.cell("code"));
    Optional<UnionCode> parent = UnionCode.parse(row.cell("parent"));
    Optional<UnionLevel> level =
        Arrays.stream(UnionLevel.values())
            .filter(known -> known.name().equals(row.cell("level")))
            .findFirst();
    String name = row.cell("name");
    boolean parentGarbled = parent.isEmpty() && !row.cell("parent").isEmpty();
    if (code.isEmpty()
        || level.isEmpty()
        || parentGarbled
        || row.hasSurplus()
        || name.isEmpty()
        || name.length() > Longest.LINE
        || name.chars().anyMatch(Character::isISOControl)) {
      throw malformed(row.number());
    }
    return new UnionRow(row.number(), code.get(), name, parent, level.get());
  }

  /** Collects all lines. */
  static final class Collector implements TableReader.Sink {

    private final List<UnionRow> rows = new ArrayList<>();

    @Override
    public void header(List<String> columns) {
      List<String> missing = COLUMNS.stream().filter(name -> !columns.contains(name)).toList();
      if (!missing.isEmpty()) {
        throw new TableRefused(TableFault.WRONG_HEADER, String.join(", ", missing));
      }
    }

    @Override
    public boolean row(TableRow row) {
      return rows.add(read(row));
    }

    List<UnionRow> rows() {
      return List.copyOf(rows);
    }
  }
}
