package org.warmledger.command.programme.takebackcentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.programme.CentreFacts.DAY;
import static org.warmledger.command.programme.CentreFacts.given;
import static org.warmledger.command.programme.CentreFacts.reversed;
import static org.warmledger.command.programme.CentreFacts.stated;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.programme.CentreState;
import org.warmledger.events.CentreEvent;
import org.warmledger.events.Samples;

/** How a centre was stated is taken back, the last statement first (C29). */
class TakeBackCentreTest {

  private static Decision<CentreEvent> takeBack(long statement, LocalDate on, CentreState state) {
    return TakeBackCentreRule.decide(
        new TakeBackCentre(Samples.COUNTY, statement, "面积填错", Samples.SUPERVISOR, on), state);
  }

  private static Decision<CentreEvent> takeBack(long statement, CentreEvent... facts) {
    return takeBack(statement, DAY, given(facts));
  }

  @Test
  void whatWasStatedBeforeHoldsAgain() {
    assertThat(takeBack(1, stated(3), stated(4))).isEqualTo(Decision.accept(reversed(1)));
    assertThat(given(stated(3), stated(4), reversed(1)).last().orElseThrow().said())
        .isEqualTo(stated(3));
    assertThat(given(stated(3), reversed(0)).last()).isEmpty();
  }

  @Test
  void whatIsTakenBackAlreadyChangesNothing() {
    assertThat(takeBack(1, stated(3), stated(4), reversed(1))).isEqualTo(Decision.alreadySo());
  }

  @Test
  void aLaterStatementIsTakenBackFirst() {
    assertThat(takeBack(0, stated(3), stated(4)))
        .isEqualTo(Decision.reject(RejectionCode.FACT_RESTED_ON));
  }

  @Test
  void whatNobodyStatedIsNotTakenBackNorBeforeItWasStated() {
    assertThat(takeBack(1, stated(3)))
        .isEqualTo(Decision.reject(RejectionCode.NOTHING_TO_TAKE_BACK));
    assertThat(takeBack(0, DAY.minusDays(1), given(stated(3))))
        .isEqualTo(Decision.reject(RejectionCode.DATE_OUT_OF_ORDER));
  }

  /** Any number stands for so many who work there, nought takes the last statement back. */
  @Property(tries = 200)
  void takingEverythingBackBringsTheCentreToWhereItWas(
      @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 3) Integer> asked) {
    List<CentreEvent> facts = new ArrayList<>();
    Deque<CentreState> before = new ArrayDeque<>();
    for (int staff : asked) {
      CentreState state = given(facts.toArray(CentreEvent[]::new));
      if (staff > 0) {
        before.push(state);
        facts.add(stated(staff));
      } else if (state.last().isPresent()) {
        facts.add(reversed(state.last().orElseThrow().sequence()));
        assertThat(given(facts.toArray(CentreEvent[]::new)).standing())
            .isEqualTo(before.pop().standing());
      }
    }
    assertThat(given(facts.toArray(CentreEvent[]::new)).standing()).hasSameSizeAs(before);
  }
}
