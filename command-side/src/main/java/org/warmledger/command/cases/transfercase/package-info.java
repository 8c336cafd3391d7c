/** Hand a file to another union. */
@NullMarked
package org.warmledger.command.cases.transfercase;

import org.jspecify.annotations.NullMarked;
