package org.warmledger.events.lists;

import java.util.Optional;

/**
 * Where the money of a fund comes from (资金来源), and which of the forms' three sources that is; where
 * the rest goes differs from place to place.
 */
public enum FundingSource {
  CENTRAL_FISCAL(FormSource.GOVERNMENT),
  PROVINCIAL_FISCAL(FormSource.GOVERNMENT),
  LOCAL_FISCAL(FormSource.GOVERNMENT),
  UPPER_UNION(FormSource.UNION),
  OWN_UNION(FormSource.UNION),
  EMPLOYER,
  SOCIAL_DONATION(FormSource.SOCIAL),
  INTEREST,
  OTHER;

  private final Optional<FormSource> formSource;

  FundingSource(FormSource formSource) {
    this.formSource = Optional.of(formSource);
  }

  FundingSource() {
    this.formSource = Optional.empty();
  }

  /** Whether it is special money (专项资金): only for households on file. */
  public boolean isForFilesOnly() {
    return this == CENTRAL_FISCAL || this == PROVINCIAL_FISCAL;
  }

  /** The forms' source that it belongs to everywhere; absent where a place decides. */
  public Optional<FormSource> formSource() {
    return formSource;
  }
}
