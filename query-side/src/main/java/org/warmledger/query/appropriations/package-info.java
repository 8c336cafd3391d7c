/** Where each appropriation went, fund by fund, down to every person. */
package org.warmledger.query.appropriations;
