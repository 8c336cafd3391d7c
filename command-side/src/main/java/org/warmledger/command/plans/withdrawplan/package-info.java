/** Take a spending plan back that one drew up oneself. */
package org.warmledger.command.plans.withdrawplan;
