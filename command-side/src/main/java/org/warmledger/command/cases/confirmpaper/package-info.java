/** Confirm that the paper copy of a file is in the archive (C18). */
package org.warmledger.command.cases.confirmpaper;
