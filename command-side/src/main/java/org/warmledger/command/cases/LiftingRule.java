package org.warmledger.command.cases;

import java.util.List;
import java.util.stream.Stream;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.StaffId;

/**
 * What keeps aid from a household is not taken out of the way by whoever proposed or approved aid
 * that is on its way to it (C13).
 */
public final class LiftingRule {

  private LiftingRule() {}

  /** What was decided, unless it lifts what blocks aid of the same hands. */
  public static Decision<CaseEvent> decide(
      StaffId by, CaseState state, Decision<CaseEvent> decided) {
    return switch (decided) {
      case Decision.Refused<CaseEvent> refused -> refused;
      case Decision.Accepted<CaseEvent>(List<CaseEvent> facts) when isOfOwn(by, state, facts) ->
          Decision.reject(RejectionCode.C13_SAME_HANDS);
      case Decision.Accepted<CaseEvent> accepted -> accepted;
    };
  }

  private static boolean isOfOwn(StaffId by, CaseState state, List<CaseEvent> facts) {
    return hands(state).anyMatch(by::equals) && Blocks.isLifted(state, after(state, facts));
  }

  private static Stream<StaffId> hands(CaseState state) {
    return state.content().stream()
        .flatMap(file -> file.aids().values().stream())
        .flatMap(aid -> aid.onTheWay().stream());
  }

  private static CaseState after(CaseState state, List<CaseEvent> facts) {
    CaseState now = state;
    for (CaseEvent fact : facts) {
      now = HardshipCase.evolve(now, fact);
    }
    return now;
  }
}
