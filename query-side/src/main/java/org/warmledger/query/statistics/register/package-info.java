/** The register of files (档案): who is on file on a day, and why files ended. */
package org.warmledger.query.statistics.register;
