/** Payment rosters and how far each of their lines is. */
@NullMarked
package org.warmledger.query.rosters;

import org.jspecify.annotations.NullMarked;
