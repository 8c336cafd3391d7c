/** Every event of a case, as it is written in the ledger. */
package org.warmledger.query.casehistory;
