/** The event store switch, serializers, positions, key vault. */
@NullMarked
package org.warmledger.platform.store;

import org.jspecify.annotations.NullMarked;
