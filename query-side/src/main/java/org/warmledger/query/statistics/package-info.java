/**
 * The statutory forms: acts counted in their own units, cells declared once per form, and the
 * events behind each of them.
 */
@NullMarked
package org.warmledger.query.statistics;

import org.jspecify.annotations.NullMarked;
