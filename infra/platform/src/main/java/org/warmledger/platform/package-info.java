/** What both sides stand on: the store behind one switch, the key vault, the HTTP edge. */
@NullMarked
package org.warmledger.platform;

import org.jspecify.annotations.NullMarked;
