/** The events behind a figure, and what changed it since a filing. */
@NullMarked
package org.warmledger.query.statistics.behind;

import org.jspecify.annotations.NullMarked;
