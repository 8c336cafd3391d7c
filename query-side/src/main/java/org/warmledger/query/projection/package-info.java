/**
 * The engine of every read model: batches of facts folded into whole documents, one bulk request
 * per batch.
 */
package org.warmledger.query.projection;
