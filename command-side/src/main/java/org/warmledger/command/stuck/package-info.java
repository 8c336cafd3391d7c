/** What an automation could not carry out yet: shown, and tried again on demand. */
package org.warmledger.command.stuck;
