/** The statutory forms themselves, cell by cell. */
@NullMarked
package org.warmledger.query.statistics.forms;

import org.jspecify.annotations.NullMarked;
