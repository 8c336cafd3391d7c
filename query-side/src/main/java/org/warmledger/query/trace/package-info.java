/** A disbursement from the appropriation to the signature. */
package org.warmledger.query.trace;
