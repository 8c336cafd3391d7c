/** Campaigns and assistance centres, as they were last stated. */
package org.warmledger.query.programme;
