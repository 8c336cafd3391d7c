/** Turn aid down. */
@NullMarked
package org.warmledger.command.cases.rejectaid;

import org.jspecify.annotations.NullMarked;
