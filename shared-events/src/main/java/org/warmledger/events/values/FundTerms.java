package org.warmledger.events.values;

import org.warmledger.events.lists.FundingSource;

/**
 * What a fund is to be.
 *
 * @param projectReference of the application it was granted on
 */
public record FundTerms(
    String name, FundingSource source, String projectReference, FundScope scope) {}
