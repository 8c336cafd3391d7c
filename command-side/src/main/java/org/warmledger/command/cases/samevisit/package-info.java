/** Say that a visit recorded without a signal is one that is there already. */
package org.warmledger.command.cases.samevisit;
