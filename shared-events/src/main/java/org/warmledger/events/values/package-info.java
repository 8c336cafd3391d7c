/** Values that events are made of. */
package org.warmledger.events.values;
