/**
 * The statutory forms: acts counted in their own units, cells declared once per form, and the
 * events behind each of them.
 */
package org.warmledger.query.statistics;
