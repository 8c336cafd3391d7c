/** What a decider answers: events, or a refusal with its code. */
@NullMarked
package org.warmledger.command.decision;

import org.jspecify.annotations.NullMarked;
