/** How many households, visits and aids, and how much money, by union and period. */
@NullMarked
package org.warmledger.query.overview;

import org.jspecify.annotations.NullMarked;
