/** What was set aside and handed out, one by one. */
package org.warmledger.query.disbursements;
