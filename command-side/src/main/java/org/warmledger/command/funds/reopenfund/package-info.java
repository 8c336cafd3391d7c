/** Take the closure of a fund back (撤销结项). */
package org.warmledger.command.funds.reopenfund;
