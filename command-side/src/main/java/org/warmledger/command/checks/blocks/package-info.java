/**
 * What the blocking checks would have refused, found in history for a trial: their rules themselves
 * stand in the deciders.
 */
@NullMarked
package org.warmledger.command.checks.blocks;

import org.jspecify.annotations.NullMarked;
