/** Which bearer tokens count: for this ledger, with an end, and not signed out. */
package org.warmledger.platform.tokens;
