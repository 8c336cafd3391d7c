/**
 * Fills forms: adds acts, files and centres up, row by row, and checks the figures against each
 * other.
 */
@NullMarked
package org.warmledger.query.statistics.filling;

import org.jspecify.annotations.NullMarked;
