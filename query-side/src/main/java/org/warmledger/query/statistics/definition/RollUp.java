package org.warmledger.query.statistics.definition;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.warmledger.events.lists.FundingSource;

/**
 * Which of the form's three sources a funding source belongs to. The fiscal ones are the
 * government's, the unions' are the union's, donations are social; where the others go differs from
 * place to place.
 */
@Component
public class RollUp {

  /** The form's sources. */
  public enum Column {
    GOVERNMENT,
    UNION,
    SOCIAL
  }

  private final Function<FundingSource, Column> columns;

  public RollUp(
      @Value("${warmledger.forms.roll-up.employer:SOCIAL}") Column employer,
      @Value("${warmledger.forms.roll-up.interest:UNION}") Column interest,
      @Value("${warmledger.forms.roll-up.other:SOCIAL}") Column other) {
    this.columns =
        source ->
            switch (source) {
              case CENTRAL_FISCAL, PROVINCIAL_FISCAL, LOCAL_FISCAL -> Column.GOVERNMENT;
              case UPPER_UNION, OWN_UNION -> Column.UNION;
              case SOCIAL_DONATION -> Column.SOCIAL;
              case EMPLOYER -> employer;
              case INTEREST -> interest;
              case OTHER -> other;
            };
  }

  /** The sources that are added up in one column. */
  public Set<FundingSource> into(Column column) {
    return Arrays.stream(FundingSource.values())
        .filter(source -> columns.apply(source) == column)
        .collect(Collectors.toSet());
  }
}
