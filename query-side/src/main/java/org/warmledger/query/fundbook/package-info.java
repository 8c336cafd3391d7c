/** What a fund holds, as the pure fold of its postings. */
package org.warmledger.query.fundbook;
