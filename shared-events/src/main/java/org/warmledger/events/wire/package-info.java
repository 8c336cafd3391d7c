/** How events are written and read: sealing, upcasting, and what is noted beside them. */
package org.warmledger.events.wire;
