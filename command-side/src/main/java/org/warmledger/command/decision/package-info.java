/** What a decider answers: events, or a refusal with its code. */
package org.warmledger.command.decision;
