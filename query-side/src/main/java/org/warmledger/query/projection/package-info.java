/**
 * The engine of every read model: batches of facts folded into whole documents, one bulk request
 * per batch.
 */
@NullMarked
package org.warmledger.query.projection;

import org.jspecify.annotations.NullMarked;
