/** Record a service, for somebody or for many. */
package org.warmledger.command.programme.provideservice;
