/** Record a visit (走访慰问). */
@NullMarked
package org.warmledger.command.cases.recordvisit;

import org.jspecify.annotations.NullMarked;
