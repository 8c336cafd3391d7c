/** What a caller sees of personal data: the only place that decides it. */
package org.warmledger.query.masking;
