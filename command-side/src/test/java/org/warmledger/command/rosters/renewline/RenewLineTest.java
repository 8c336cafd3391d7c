package org.warmledger.command.rosters.renewline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.rosters.RosterFacts.*;
import static org.warmledger.command.rosters.RosterStory.given;

import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.Order;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LineState;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.command.rosters.RosterStory;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineRenewed;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.StaffId;

class RenewLineTest {

  private static final StaffId OTHER = new StaffId("other@410803");
  private static final AidState REVERSED = new AidState.Reversed(PAID);

  private static RenewLine order(StaffId by, LocalDate on) {
    return new RenewLine(ROSTER, 1, "账号已核实", by, on);
  }

  private static Function<RosterState, Decision<RosterEvent>> renew(RenewLine order) {
    return state -> RenewLineRule.decide(order, state, new CaseState.Unopened(), 9);
  }

  private static RosterStory takenBack(RosterEvent... more) {
    RosterEvent[] facts = new RosterEvent[5 + more.length];
    facts[0] = drawnUp();
    facts[1] = listed();
    facts[2] = approved();
    facts[3] = carried();
    facts[4] = answered(paid(1));
    System.arraycopy(more, 0, facts, 5, more.length);
    return given(facts).seen(1, REVERSED);
  }

  private static RosterLineRenewed renewed(String aid) {
    return new RosterLineRenewed(
        ROSTER, Samples.COUNTY, 1, new AidId(aid), 9, "账号已核实", OTHER, PAID);
  }

  @Test
  void whatCameBackIsPaidOnceMoreAsAnotherAid() {
    takenBack().when(renew(order(OTHER, PAID))).then(renewed("aid-1-1r2"));
    RosterState.Approved approved = (RosterState.Approved) takenBack(renewed("aid-1-1r2")).state();
    Line line = approved.sheet().line(1).orElseThrow();
    assertThat(line.state()).isEqualTo(new LineState.Waiting());
    assertThat(line.listed().aidId()).hasToString("aid-1-1r2");
    Order order = RenewLineRule.order(order(OTHER, PAID), approved.sheet(), line, Samples.COUNTY);
    assertThat(order.commitment()).hasToString("commitment-aid-1-1r3");
    assertThat(order.amounts().money()).isEqualTo(MONEY);
  }

  @Test
  void renewingItAgainChangesNothing() {
    given(drawnUp(), listed(), approved(), carried(), renewed("aid-1-1r2"))
        .when(renew(order(OTHER, PAID)))
        .thenItIsAlreadySo();
    given(drawnUp(), listed(), approved(), carried(), renewed("aid-1-1r2"))
        .when(renew(order(SUPERVISOR, PAID)))
        .thenRefused(RejectionCode.LINE_NOT_TAKEN_BACK);
  }

  @Test
  void onlyWhatCameBackIsPaidOnceMoreByAnotherHandAndInTime() {
    given(drawnUp(), listed(), approved(), carried(), answered(paid(1)))
        .when(renew(order(OTHER, PAID)))
        .thenRefused(RejectionCode.LINE_NOT_TAKEN_BACK);
    takenBack().when(renew(order(CASEWORKER, PAID))).thenRefused(RejectionCode.C13_SAME_HANDS);
    takenBack()
        .when(renew(order(OTHER, APPROVED.minusDays(1))))
        .thenRefused(RejectionCode.DATE_OUT_OF_ORDER);
    given(drawnUp(), listed())
        .when(renew(order(OTHER, PAID)))
        .thenRefused(RejectionCode.ROSTER_NOT_APPROVED);
  }
}
