/** Take delivered aid back (C29). */
@NullMarked
package org.warmledger.command.cases.reverseaid;

import org.jspecify.annotations.NullMarked;
