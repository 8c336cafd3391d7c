/** Turn a roster down as one. */
@NullMarked
package org.warmledger.command.rosters.rejectroster;

import org.jspecify.annotations.NullMarked;
