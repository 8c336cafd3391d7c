/** Draw a roster up, all of its lines or none. */
@NullMarked
package org.warmledger.command.rosters.drawuproster;

import org.jspecify.annotations.NullMarked;
