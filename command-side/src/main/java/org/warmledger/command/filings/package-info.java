/** Filing statutory forms (上报): frozen as they are, each the next of its form, union and period. */
@NullMarked
package org.warmledger.command.filings;

import org.jspecify.annotations.NullMarked;
