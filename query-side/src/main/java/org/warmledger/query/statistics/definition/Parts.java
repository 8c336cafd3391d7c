package org.warmledger.query.statistics.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.warmledger.events.lists.FormSource;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.Words;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.query.statistics.acts.ActKind;

/** Words that the definitions of several forms are made of. */
public final class Parts {

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
      sum(
          Where.services(
              Arrays.stream(ServiceKind.values())
                  .filter(kind -> !kind.isPaidByEmployers())
                  .toList()),
          Measure.VALUE)
    };
  }

  /** Raised in total, and by source. */
  public static List<Cell> raised(String id, RollUp rollUp) {
    return List.of(
        Cell.cell(id, "筹集款物合计", "Raised in total", Unit.MONEY)
            .counted(sum(Where.kind(ActKind.RECEIPT), Measure.VALUE)),
        from(id, FormSource.GOVERNMENT, rollUp),
        from(id, FormSource.UNION, rollUp),
        from(id, FormSource.SOCIAL, rollUp));
  }

  private static Cell from(String id, FormSource column, RollUp rollUp) {
    Words.Word word = Words.of(column);
    String part = column.name().toLowerCase(Locale.ROOT);
    return from(id + "." + part, word.zh(), word.en(), rollUp, column);
  }

  public static Cell from(String id, String zh, String en, RollUp rollUp, FormSource column) {
    return Cell.cell(id, zh, en, Unit.MONEY)
        .counted(sum(Where.receipts(rollUp.into(column)), Measure.VALUE));
  }
}
