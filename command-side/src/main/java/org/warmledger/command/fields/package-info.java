/** Checks the fields of what was sent, all of them at once. */
package org.warmledger.command.fields;
