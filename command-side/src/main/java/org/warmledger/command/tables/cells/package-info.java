/** Cells read as what they mean, and what is wrong with one, in words. */
@NullMarked
package org.warmledger.command.tables.cells;

import org.jspecify.annotations.NullMarked;
