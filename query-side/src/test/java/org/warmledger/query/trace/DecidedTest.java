package org.warmledger.query.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.AidApproved;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.Seen;
import org.warmledger.query.steps.Step;
import org.warmledger.query.steps.StepKind;
import org.warmledger.query.support.Samples;
import tools.jackson.databind.node.NullNode;

class DecidedTest {

  private static final CaseArchived FILE = Samples.archived("case-1", Samples.ZHONGZHAN, "王一", 1);
  private static final Step APPROVAL = step(StepKind.APPROVAL);
  private static final List<Step> ROSTER = List.of(step(StepKind.ROSTER));

  private static Step step(StepKind kind) {
    return new Step(
        kind,
        "case-1",
        1,
        7,
        "aid.approved",
        1,
        LocalDate.of(2026, 1, 20),
        Instant.EPOCH,
        "roster-lines",
        "automation",
        new UnionCode("100000"),
        NullNode.getInstance());
  }

  private static Decided decided(String aid, List<Step> roster) {
    AidApproved approved = Samples.approved(FILE, aid);
    return Decided.of(List.of(APPROVAL), roster, step -> approved);
  }

  @Test
  void whatWasApprovedOnTheRosterIsNotToldAgainOfItsLine() {
    assertThat(decided("aid-paid-1", ROSTER))
        .isEqualTo(new Decided(List.of(), Optional.of(new Seen(1, Optional.of(3L)))));
  }

  @Test
  void toPayALineOnceMoreIsADecisionOfItsOwn() {
    assertThat(decided("aid-paid-1r2", ROSTER))
        .isEqualTo(new Decided(List.of(APPROVAL), Optional.empty()));
  }

  @Test
  void aidOfNoRosterIsDecidedOnItsFile() {
    assertThat(decided("aid-1", List.of()))
        .isEqualTo(new Decided(List.of(APPROVAL), Optional.empty()));
  }
}
