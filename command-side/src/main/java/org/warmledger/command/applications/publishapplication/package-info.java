/** Put whoever applies on public notice (公示). */
package org.warmledger.command.applications.publishapplication;
