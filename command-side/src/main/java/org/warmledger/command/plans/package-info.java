/** Spending plans (使用方案): what may be carried out of the house, and what was handed over. */
package org.warmledger.command.plans;
