package org.warmledger.command.imports;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundCodes;
import org.warmledger.command.funds.booking.Labels;
import org.warmledger.events.ids.FundCode;

/** The labels that money of the past bears, which imports brought and nobody took back. */
@Component
record PastLabels(JdbcTemplate jdbc) implements Labels {

  @Override
  public boolean isBorne(FundCode code) {
    String folded = FundCodes.folded(code.value());
    return jdbc
        .queryForList(
            "select distinct p.fund from import_row p where p.fund <> '' and p.position is not null"
                + " and not exists (select 1 from import_job r where r.reverses = p.import_id"
                + " and r.mode = 'APPLY' and r.state = 'DONE')",
            String.class)
        .stream()
        .map(FundCodes::folded)
        .anyMatch(folded::equals);
  }
}
