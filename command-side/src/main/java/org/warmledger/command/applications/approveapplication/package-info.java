/** Approve an application: the household is on file. */
package org.warmledger.command.applications.approveapplication;
