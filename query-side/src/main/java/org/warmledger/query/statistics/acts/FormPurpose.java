package org.warmledger.query.statistics.acts;

import java.util.Optional;
import org.warmledger.query.projection.IndexDefinition;

/**
 * What tells money of one purpose: a campaign by its name, or a fund that serves schooling alone.
 */
public record FormPurpose(
    Optional<String> campaignKind, Optional<String> campaign, Optional<String> fund) {
  public static final IndexDefinition INDEX = new IndexDefinition("formpurposes", 1);
}
