package org.warmledger.events.values;

import java.util.List;

/**
 * Figures of a form that contradict each other (C24).
 *
 * @param check that they fail at, as the form names it
 * @param cells that it compares
 */
public record FormMismatch(String check, List<String> cells) {
  public FormMismatch {
    cells = List.copyOf(cells);
  }
}
