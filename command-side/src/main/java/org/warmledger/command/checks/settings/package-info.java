/** What unions set for the checks: thresholds, subsistence lines, whom their staff are kin to. */
package org.warmledger.command.checks.settings;
