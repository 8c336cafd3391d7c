/** Give up funded aid that was not delivered in time. */
package org.warmledger.command.cases.lapseaid;
