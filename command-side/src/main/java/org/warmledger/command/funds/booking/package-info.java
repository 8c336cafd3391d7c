/** Holds what was entered against its funds, and books it once it is confirmed. */
package org.warmledger.command.funds.booking;
