/** What unions set for the checks: thresholds, subsistence lines, whom their staff are kin to. */
@NullMarked
package org.warmledger.command.checks.settings;

import org.jspecify.annotations.NullMarked;
