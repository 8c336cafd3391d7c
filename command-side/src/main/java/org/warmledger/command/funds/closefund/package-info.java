/** Close a fund that holds nothing any more (结项). */
@NullMarked
package org.warmledger.command.funds.closefund;

import org.jspecify.annotations.NullMarked;
