/** Let a lower union spend out of a fund, up to a ceiling, and end it (授权额度). */
package org.warmledger.command.funds.grantfunds;
