/**
 * Fills forms: adds acts, files and centres up, row by row, and checks the figures against each
 * other.
 */
package org.warmledger.query.statistics.filling;
