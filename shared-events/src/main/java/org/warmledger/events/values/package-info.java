/** Values that events are made of. */
@NullMarked
package org.warmledger.events.values;

import org.jspecify.annotations.NullMarked;
