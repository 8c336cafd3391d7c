/** Reopen a file (返困). */
package org.warmledger.command.cases.reopencase;
