/**
 * Imports: registers kept in spreadsheets become facts, row by row. An import survives its process
 * and never doubles a row.
 */
package org.warmledger.command.imports;
