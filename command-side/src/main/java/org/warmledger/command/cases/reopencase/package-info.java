/** Reopen a file (返困). */
@NullMarked
package org.warmledger.command.cases.reopencase;

import org.jspecify.annotations.NullMarked;
