/** State that a visit to an enterprise was entered wrongly. */
@NullMarked
package org.warmledger.command.programme.reversevisit;

import org.jspecify.annotations.NullMarked;
