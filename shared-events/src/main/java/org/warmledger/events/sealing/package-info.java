/** Keys of persons, and hashes that stand for their numbers. */
@NullMarked
package org.warmledger.events.sealing;

import org.jspecify.annotations.NullMarked;
