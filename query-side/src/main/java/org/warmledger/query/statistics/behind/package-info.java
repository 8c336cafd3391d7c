/** The events behind a figure, and what changed it since a filing. */
package org.warmledger.query.statistics.behind;
