/** Forms as they were filed (报送), to the byte. */
package org.warmledger.query.statistics.filings;
