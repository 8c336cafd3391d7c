/** Put a household on file (建档). */
package org.warmledger.command.cases.archivecase;
