/** What waits for somebody's approval. */
package org.warmledger.query.approvals;
