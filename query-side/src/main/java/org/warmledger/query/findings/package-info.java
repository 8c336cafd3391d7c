/** Findings of the checks (问题清单): what was found, on what evidence, and who answered for it. */
@NullMarked
package org.warmledger.query.findings;

import org.jspecify.annotations.NullMarked;
