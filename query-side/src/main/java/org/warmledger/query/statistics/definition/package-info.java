/** What a form consists of: cells, the figures they show, and what it can be asked. */
package org.warmledger.query.statistics.definition;
