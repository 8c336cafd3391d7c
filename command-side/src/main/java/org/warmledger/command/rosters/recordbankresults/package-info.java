/** Record what the bank answered, line by line. */
package org.warmledger.command.rosters.recordbankresults;
