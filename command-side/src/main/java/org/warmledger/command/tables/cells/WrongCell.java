package org.warmledger.command.tables.cells;

import java.util.Optional;

/** A cell cannot be taken as it is. */
public final class WrongCell extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final CellCode code;
  private final String column;

  public WrongCell(CellCode code, String column) {
    super(code.name(), null, false, false);
    this.code = code;
    this.column = column;
  }

  /** Refuses a cell where something is wrong with it. */
  public static void refuse(Optional<CellCode> fault, String column) {
    if (fault.isPresent()) {
      throw new WrongCell(fault.get(), column);
    }
  }

  public CellCode code() {
    return code;
  }

  /** The column's name; empty when the row as a whole is wrong. */
  public String column() {
    return column;
  }
}
