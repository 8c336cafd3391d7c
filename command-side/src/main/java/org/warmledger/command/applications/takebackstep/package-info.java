/** Take the last step of an application back. */
package org.warmledger.command.applications.takebackstep;
