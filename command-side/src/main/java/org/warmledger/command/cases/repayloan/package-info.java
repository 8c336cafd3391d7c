/** A start-up loan is paid back in parts (还款). */
package org.warmledger.command.cases.repayloan;
