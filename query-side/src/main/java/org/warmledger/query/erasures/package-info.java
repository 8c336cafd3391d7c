/** Who is to be erased, who was and why: the list that is gone through after a restore. */
package org.warmledger.query.erasures;
