/**
 * Imports: registers kept in spreadsheets become facts, row by row. An import survives its process
 * and never doubles a row.
 */
@NullMarked
package org.warmledger.command.imports;

import org.jspecify.annotations.NullMarked;
