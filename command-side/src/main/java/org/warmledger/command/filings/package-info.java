/** Filing statutory forms (上报): frozen as they are, each the next of its form, union and period. */
package org.warmledger.command.filings;
