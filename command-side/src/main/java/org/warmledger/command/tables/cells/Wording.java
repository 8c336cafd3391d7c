package org.warmledger.command.tables.cells;

import java.util.Optional;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.Lines;
import org.warmledger.events.values.Names;

/** What is wrong with the words of a cell, wherever they stand. */
final class Wording {

  private Wording() {}

  static Optional<CellCode> fault(String text, boolean isName, boolean lines) {
    if (!Fields.isPrintable(text, lines) || (isName && !Names.isPlain(text))) {
      return Optional.of(CellCode.CONTROL_CHARACTER);
    }
    if (isName && !text.isEmpty() && !Names.isOfPerson(text)) {
      return Optional.of(CellCode.NOT_A_NAME);
    }
    return !lines && Lines.runs(text) ? Optional.of(CellCode.FORMULA_OR_MARKUP) : Optional.empty();
  }
}
