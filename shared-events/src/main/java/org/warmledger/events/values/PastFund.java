package org.warmledger.events.values;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.FundingSource;

/**
 * What the register of the past says of the fund that paid before there were books.
 *
 * @param label of that fund, which is none of this ledger
 * @param source whose money it was
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PastFund(Optional<FundCode> label, Optional<FundingSource> source) {

  /** The register says nothing. */
  public static final PastFund UNSAID = new PastFund(Optional.empty(), Optional.empty());
}
