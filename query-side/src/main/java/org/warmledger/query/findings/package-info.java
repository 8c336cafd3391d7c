/** Findings of the checks (问题清单): what was found, on what evidence, and who answered for it. */
package org.warmledger.query.findings;
