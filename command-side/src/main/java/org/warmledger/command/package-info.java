/** The writes: HTTP to command, command to decider, decider to events. */
package org.warmledger.command;
