/** Decide an objection to a notice. */
package org.warmledger.command.cases.resolveobjection;
