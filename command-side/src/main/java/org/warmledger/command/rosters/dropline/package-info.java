/** Give a line up that cannot be paid. */
package org.warmledger.command.rosters.dropline;
