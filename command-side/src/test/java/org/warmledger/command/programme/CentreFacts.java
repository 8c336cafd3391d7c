package org.warmledger.command.programme;

import java.time.LocalDate;
import org.warmledger.events.CentreEvent;
import org.warmledger.events.CentreStated;
import org.warmledger.events.CentreStatementReversed;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.LeadBody;

/** What happened to a centre, in few words. */
public final class CentreFacts {

  public static final LocalDate DAY = LocalDate.of(2026, 1, 20);

  private CentreFacts() {}

  public static CentreStated stated(int staff) {
    return new CentreStated(Samples.COUNTY, staff, 120, LeadBody.UNION_ALONE, true, DAY);
  }

  public static CentreStatementReversed reversed(long statement) {
    return new CentreStatementReversed(
        Samples.COUNTY, statement, DAY, "面积填错", Samples.SUPERVISOR, DAY);
  }

  public static CentreState given(CentreEvent... facts) {
    CentreState state = CentreState.UNKNOWN;
    for (CentreEvent fact : facts) {
      state = state.after(fact);
    }
    return state;
  }
}
