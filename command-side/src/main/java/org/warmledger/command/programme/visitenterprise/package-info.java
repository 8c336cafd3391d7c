/** Record a visit to an enterprise in difficulty. */
@NullMarked
package org.warmledger.command.programme.visitenterprise;

import org.jspecify.annotations.NullMarked;
