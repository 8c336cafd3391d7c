/** Hand money or goods on to a lower union's fund (拨付). */
package org.warmledger.command.funds.allocatefunds;
