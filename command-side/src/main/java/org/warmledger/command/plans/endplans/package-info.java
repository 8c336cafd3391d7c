/** Ends spending plans whose period is over. */
package org.warmledger.command.plans.endplans;
