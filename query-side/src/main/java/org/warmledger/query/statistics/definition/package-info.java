/** What a form consists of: cells, the figures they show, and what it can be asked. */
@NullMarked
package org.warmledger.query.statistics.definition;

import org.jspecify.annotations.NullMarked;
