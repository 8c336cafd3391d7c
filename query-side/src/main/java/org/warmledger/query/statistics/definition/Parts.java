package org.warmledger.query.statistics.definition;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.query.statistics.acts.ActKind;

/** Words that the definitions of several forms are made of. */
public final class Parts {

  /** Activity whose money was never the unions': it went from employers to workers. */
  private static final Set<ServiceKind> MONEY_OF_EMPLOYERS =
      EnumSet.of(ServiceKind.WAGE_RECOVERY, ServiceKind.RETURN_SUBSIDY);

  private Parts() {}

  public static Part sum(Where where, Measure measure) {
    return new Part.Sum(where, measure);
  }

  public static Part distinct(Where where) {
    return new Part.Distinct(where);
  }

  public static Part visitedHouseholds() {
    return new Part.VisitedHouseholds(Optional.empty());
  }

  public static Part visitedHouseholds(WorkerIdentity identity) {
    return new Part.VisitedHouseholds(Optional.of(identity));
  }

  /** Money and goods that reached households and enterprises. */
  public static Part[] handedOut() {
    return new Part[] {
      sum(Where.visits(), Measure.VALUE),
      sum(Where.aids(), Measure.VALUE),
      sum(Where.enterpriseVisits(), Measure.VALUE),
      sum(Where.services(EnumSet.complementOf(EnumSet.copyOf(MONEY_OF_EMPLOYERS))), Measure.VALUE)
    };
  }

  /** Raised in total, and by source. */
  public static List<Cell> raised(String id, RollUp rollUp) {
    return List.of(
        Cell.cell(id, "筹集款物合计", "Raised in total", Unit.MONEY)
            .counted(sum(Where.kind(ActKind.RECEIPT), Measure.VALUE)),
        from(id + ".government", "政府拨款", "government", rollUp, RollUp.Column.GOVERNMENT),
        from(id + ".union", "工会拨款", "union", rollUp, RollUp.Column.UNION),
        from(id + ".social", "社会募集", "donations", rollUp, RollUp.Column.SOCIAL));
  }

  public static Cell from(String id, String zh, String en, RollUp rollUp, RollUp.Column column) {
    return Cell.cell(id, zh, en, Unit.MONEY)
        .counted(sum(Where.receipts(rollUp.into(column)), Measure.VALUE));
  }
}
