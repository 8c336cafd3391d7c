package org.warmledger.command.imports.rows;

import org.warmledger.command.giving.Telling;

/**
 * What a row tells of. Two rows of a file that tell of one thing make it once, however each is
 * written.
 *
 * @param what equal for what is alike in all that every such row says
 * @param beside what the row tells of it beside that
 */
public record ToldByRow(Object what, Telling beside) {

  /** Of what is known by itself alone. */
  static ToldByRow of(Object what) {
    return new ToldByRow(what, Telling.SILENT);
  }
}
