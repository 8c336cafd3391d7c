/** One disbursement as a fold over the two books that tell of it. */
package org.warmledger.query.disbursements.book;
