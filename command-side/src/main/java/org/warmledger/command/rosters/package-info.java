/** Payment rosters (发放花名册): approved as one, paid line by line. */
package org.warmledger.command.rosters;
