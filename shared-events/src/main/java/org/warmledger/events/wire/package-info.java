/** How events are written and read: names and revisions, sealing, upcasting. */
package org.warmledger.events.wire;
