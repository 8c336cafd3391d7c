/** Close a spending plan: what is left of it is free again. */
package org.warmledger.command.plans.closeplan;
