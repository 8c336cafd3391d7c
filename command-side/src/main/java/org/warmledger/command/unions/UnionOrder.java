package org.warmledger.command.unions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/** Puts the lines of a tree into an order in which every parent comes first. */
final class UnionOrder {

  /** A line and where its parent stands. */
  record Placed(UnionRow row, Optional<UnionPath> parent) {
    UnionPath path() {
      return parent
          .map(above -> above.child(row.code()))
          .orElseGet(() -> UnionPath.root(row.code()));
    }

    /** Whoever may not put it there is not told what is there. */
    void check(Predicate<UnionPath> mayPlace) {
      if (!mayPlace.test(path())
          || parent.filter(above -> !row.code().liesUnder(above.code())).isPresent()) {
        throw UnionRow.malformed(row.number());
      }
    }
  }

  private final UnionDirectory reach;
  private final Map<UnionCode, UnionRow> rows = new LinkedHashMap<>();
  private final Map<UnionCode, UnionPath> paths = new HashMap<>();
  private final List<Placed> placed = new ArrayList<>();

  UnionOrder(List<UnionRow> lines, UnionDirectory reach) {
    this.reach = reach;
    for (UnionRow line : lines) {
      if (rows.putIfAbsent(line.code(), line) != null) {
        throw UnionRow.malformed(line.number());
      }
    }
  }

  List<Placed> parentsFirst() {
    rows.values().forEach(row -> place(row, rows.size()));
    return List.copyOf(placed);
  }

  /** A way up that is longer than there are lines goes round in a circle. */
  private UnionPath place(UnionRow row, int steps) {
    UnionPath known = paths.get(row.code());
    if (known != null) {
      return known;
    }
    if (steps == 0) {
      throw UnionRow.malformed(row.number());
    }
    Placed line = new Placed(row, row.parent().map(parent -> pathOf(parent, row, steps - 1)));
    paths.put(row.code(), line.path());
    placed.add(line);
    return line.path();
  }

  private UnionPath pathOf(UnionCode parent, UnionRow child, int steps) {
    UnionRow inTable = rows.get(parent);
    return inTable != null
        ? place(inTable, steps)
        : reach.find(parent).orElseThrow(() -> UnionRow.malformed(child.number()));
  }
}
