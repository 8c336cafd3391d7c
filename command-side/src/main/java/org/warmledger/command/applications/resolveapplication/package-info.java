/** Look into an objection to an application. */
package org.warmledger.command.applications.resolveapplication;
