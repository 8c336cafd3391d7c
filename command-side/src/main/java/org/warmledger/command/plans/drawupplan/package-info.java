/** Draw up a spending plan. */
package org.warmledger.command.plans.drawupplan;
