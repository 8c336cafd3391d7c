/** The event store switch, serializers, positions, key vault. */
package org.warmledger.platform.store;
