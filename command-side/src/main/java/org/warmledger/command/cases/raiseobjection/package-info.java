/** Object to a notice (异议). */
package org.warmledger.command.cases.raiseobjection;
