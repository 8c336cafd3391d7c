/** What a fund held before and after a period, and the events behind each figure. */
@NullMarked
package org.warmledger.query.fundstatement;

import org.jspecify.annotations.NullMarked;
