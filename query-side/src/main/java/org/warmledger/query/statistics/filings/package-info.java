/** Forms as they were filed (报送), to the byte. */
@NullMarked
package org.warmledger.query.statistics.filings;

import org.jspecify.annotations.NullMarked;
