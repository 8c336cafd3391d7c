/** Publish a notice about a household (公示). */
package org.warmledger.command.cases.publishnotice;
