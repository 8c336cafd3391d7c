/** Where each appropriation entered and went, fund by fund. */
package org.warmledger.query.appropriations;
