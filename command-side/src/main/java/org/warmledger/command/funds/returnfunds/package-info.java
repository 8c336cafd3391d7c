/** Give money or goods back (退回). */
package org.warmledger.command.funds.returnfunds;
