/** Takes photos, scans and papers as they are sent, or says why not. */
package org.warmledger.command.papers;
