/** What several steps of an application send. */
package org.warmledger.command.applications.bodies;
