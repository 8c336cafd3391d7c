/** Cells read as what they mean, and what is wrong with one, in words. */
package org.warmledger.command.tables.cells;
