/** Take the refusal of an application back. */
package org.warmledger.command.applications.takebackrefusal;
