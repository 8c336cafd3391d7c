/** Turn a spending plan down. */
package org.warmledger.command.plans.rejectplan;
