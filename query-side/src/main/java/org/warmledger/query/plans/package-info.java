/** Spending plans: what may be handed over, what was, and what is left. */
package org.warmledger.query.plans;
