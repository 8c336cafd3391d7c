/** Confirm that the paper copy of a file is in the archive (C18). */
@NullMarked
package org.warmledger.command.cases.confirmpaper;

import org.jspecify.annotations.NullMarked;
