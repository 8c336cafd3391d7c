package org.warmledger.query.statistics.definition;

import java.util.List;
import java.util.Optional;
import org.warmledger.events.lists.StatutoryForm;

/**
 * A statutory form: its cells and what must hold between them.
 *
 * @param table whether the paper has one row per union instead of one line per cell
 */
public record Form(
    StatutoryForm form,
    String zh,
    String en,
    boolean table,
    Scope scope,
    List<Cell> cells,
    List<Check> checks) {

  public Form {
    cells = List.copyOf(cells);
    checks = List.copyOf(checks);
  }

  /** As addresses name it: {@code send-warmth}. */
  public String name() {
    return form.address();
  }

  public Optional<Cell> cell(String id) {
    return cells.stream().filter(cell -> cell.id().equals(id)).findFirst();
  }
}
