/** Record a visit to an enterprise in difficulty. */
package org.warmledger.command.programme.visitenterprise;
