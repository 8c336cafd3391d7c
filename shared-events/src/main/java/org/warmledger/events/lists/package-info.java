/** The closed lists of the field. */
@NullMarked
package org.warmledger.events.lists;

import org.jspecify.annotations.NullMarked;
