/** Put a household on file (建档). */
@NullMarked
package org.warmledger.command.cases.archivecase;

import org.jspecify.annotations.NullMarked;
