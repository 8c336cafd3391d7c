/** Payment rosters (发放花名册): approved as one, paid line by line. */
@NullMarked
package org.warmledger.command.rosters;

import org.jspecify.annotations.NullMarked;
