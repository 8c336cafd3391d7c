/** What each kind of row says, cell by cell, in the words of the paper forms. */
@NullMarked
package org.warmledger.command.imports.rows;

import org.jspecify.annotations.NullMarked;
