/** What was set aside and handed out, one by one. */
@NullMarked
package org.warmledger.query.disbursements;

import org.jspecify.annotations.NullMarked;
