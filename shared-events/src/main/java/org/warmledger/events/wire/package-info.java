/** How events are written and read: names and revisions, sealing, upcasting. */
@NullMarked
package org.warmledger.events.wire;

import org.jspecify.annotations.NullMarked;
