package org.warmledger.query.statistics.definition;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.warmledger.events.lists.FormSource;
import org.warmledger.events.lists.FundingSource;

/** Which of the forms' sources each funding source belongs to here. */
@Component
public class RollUp {

  private final Map<FundingSource, FormSource> decidedHere;

  public RollUp(
      @Value("${warmledger.forms.roll-up.employer:SOCIAL}") FormSource employer,
      @Value("${warmledger.forms.roll-up.interest:UNION}") FormSource interest,
      @Value("${warmledger.forms.roll-up.other:SOCIAL}") FormSource other) {
    this.decidedHere =
        Map.of(
            FundingSource.EMPLOYER, employer,
            FundingSource.INTEREST, interest,
            FundingSource.OTHER, other);
  }

  /** The sources that are added up in one column. */
  public Set<FundingSource> into(FormSource column) {
    return Arrays.stream(FundingSource.values())
        .filter(
            source ->
                source
                    .formSource()
                    .or(() -> Optional.ofNullable(decidedHere.get(source)))
                    .filter(column::equals)
                    .isPresent())
        .collect(Collectors.toSet());
  }
}
