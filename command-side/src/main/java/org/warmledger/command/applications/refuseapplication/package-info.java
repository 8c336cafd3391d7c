/** Refuse an application, at whatever step it is. */
package org.warmledger.command.applications.refuseapplication;
