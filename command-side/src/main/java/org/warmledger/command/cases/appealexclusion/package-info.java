/** Appeal against what a means check found (申诉). */
@NullMarked
package org.warmledger.command.cases.appealexclusion;

import org.jspecify.annotations.NullMarked;
