/** Payment rosters and how far each of their lines is. */
package org.warmledger.query.rosters;
