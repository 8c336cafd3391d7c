/** How many households, visits and aids, and how much money, by union and period. */
package org.warmledger.query.overview;
