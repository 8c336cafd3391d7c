/** Open a fund for a project (立项). */
package org.warmledger.command.funds.openfund;
