/** What waits for somebody's approval. */
@NullMarked
package org.warmledger.query.approvals;

import org.jspecify.annotations.NullMarked;
