/** What a caller sees of personal data: the only place that decides it. */
@NullMarked
package org.warmledger.query.masking;

import org.jspecify.annotations.NullMarked;
