/** Take an application back that is not wanted any more. */
package org.warmledger.command.applications.withdrawapplication;
