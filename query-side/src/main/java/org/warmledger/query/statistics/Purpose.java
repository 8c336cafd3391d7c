package org.warmledger.query.statistics;

import java.util.Optional;

/**
 * What tells money of one purpose: a campaign by its name, or a fund that serves schooling alone.
 */
record Purpose(Optional<String> campaignKind, Optional<String> campaign, Optional<String> fund) {}
