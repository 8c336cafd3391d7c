/** State how a union's assistance centre is set up. */
@NullMarked
package org.warmledger.command.programme.statecentre;

import org.jspecify.annotations.NullMarked;
