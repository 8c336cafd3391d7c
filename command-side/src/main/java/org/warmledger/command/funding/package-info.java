/**
 * When aid moves, its fund follows: approved → funds committed → delivered → settled, or released.
 */
@NullMarked
package org.warmledger.command.funding;

import org.jspecify.annotations.NullMarked;
