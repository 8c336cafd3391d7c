/** The statutory forms themselves, cell by cell. */
package org.warmledger.query.statistics.forms;
