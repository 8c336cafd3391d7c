/**
 * A disbursement from the appropriation to the signature, and an appropriation down to every
 * person.
 */
package org.warmledger.query.trace;
