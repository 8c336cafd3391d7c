/** Record what the bank answered, line by line. */
@NullMarked
package org.warmledger.command.rosters.recordbankresults;

import org.jspecify.annotations.NullMarked;
