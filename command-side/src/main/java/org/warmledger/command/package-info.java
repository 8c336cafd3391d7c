/** The writes: HTTP to command, command to decider, decider to events. */
@NullMarked
package org.warmledger.command;

import org.jspecify.annotations.NullMarked;
