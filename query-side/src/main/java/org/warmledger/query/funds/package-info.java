/** Funds: what each holds and what it may be used for. */
package org.warmledger.query.funds;
