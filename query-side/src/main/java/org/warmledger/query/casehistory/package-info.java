/** Every event of a case, as it was written. */
package org.warmledger.query.casehistory;
