/** Take back what the bank was said to have answered to a line (C29). */
package org.warmledger.command.rosters.takebackanswer;
