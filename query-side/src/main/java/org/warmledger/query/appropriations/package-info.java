/** Where each appropriation went, fund by fund, down to every person. */
@NullMarked
package org.warmledger.query.appropriations;

import org.jspecify.annotations.NullMarked;
