package org.warmledger.command.tables;

import java.util.List;

/** A whole file is refused; names columns or limits, never what a cell says. */
public final class TableRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final TableFault fault;
  private final transient List<Object> arguments;

  public TableRefused(TableFault fault, Object... arguments) {
    super(fault.name(), null, false, false);
    this.fault = fault;
    this.arguments = List.of(arguments);
  }

  public TableFault fault() {
    return fault;
  }

  /** What fills the placeholders of its words. */
  public List<Object> arguments() {
    return arguments;
  }
}
