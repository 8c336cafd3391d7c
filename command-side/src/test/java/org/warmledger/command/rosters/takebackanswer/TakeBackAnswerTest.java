package org.warmledger.command.rosters.takebackanswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.decision.RejectionCode.C13_SAME_HANDS;
import static org.warmledger.command.decision.RejectionCode.DATE_OUT_OF_ORDER;
import static org.warmledger.command.decision.RejectionCode.FACT_RESTED_ON;
import static org.warmledger.command.decision.RejectionCode.NOTHING_TO_TAKE_BACK;
import static org.warmledger.command.rosters.RosterFacts.FINANCE;
import static org.warmledger.command.rosters.RosterFacts.PAID;
import static org.warmledger.command.rosters.RosterFacts.ROSTER;
import static org.warmledger.command.rosters.RosterFacts.aid;
import static org.warmledger.command.rosters.RosterFacts.answered;
import static org.warmledger.command.rosters.RosterFacts.approved;
import static org.warmledger.command.rosters.RosterFacts.carried;
import static org.warmledger.command.rosters.RosterFacts.corrected;
import static org.warmledger.command.rosters.RosterFacts.drawnUp;
import static org.warmledger.command.rosters.RosterFacts.dropped;
import static org.warmledger.command.rosters.RosterFacts.listed;
import static org.warmledger.command.rosters.RosterFacts.paid;
import static org.warmledger.command.rosters.RosterFacts.returned;
import static org.warmledger.command.rosters.RosterStory.given;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LineState;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.command.rosters.RosterStory;
import org.warmledger.events.RosterAnswerReversed;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineRenewed;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.lists.LineStanding;
import org.warmledger.events.values.LinePayment;

/** What the bank was wrongly said to have answered is taken back by another (C13, C29). */
class TakeBackAnswerTest {

  private static final StaffId OTHER = new StaffId("finance2@410803");
  private static final LinePayment WRONG =
      new LinePayment(1, aid(1), BankResult.WRONG_ACCOUNT, "", PAID.plusDays(1));

  private static RosterStory ready(RosterEvent... more) {
    List<RosterEvent> facts = new ArrayList<>(List.of(drawnUp(), listed(), approved(), carried()));
    facts.addAll(List.of(more));
    return given(facts.toArray(RosterEvent[]::new));
  }

  private static Function<RosterState, Decision<RosterEvent>> takeBack(LinePayment answer) {
    return takeBack(answer, OTHER, answer.paidOn());
  }

  private static Function<RosterState, Decision<RosterEvent>> takeBack(
      LinePayment answer, StaffId by, LocalDate on) {
    return state ->
        TakeBackAnswerRule.decide(
            new TakeBackAnswer(
                ROSTER,
                answer.number(),
                new TakeBackAnswer.WrongAnswer(answer.result(), answer.paidOn()),
                "看错了行",
                Optional.empty(),
                by,
                on),
            state);
  }

  private static RosterAnswerReversed back(
      LinePayment answer, Optional<LinePayment> stands, LineStanding now) {
    return new RosterAnswerReversed(
        ROSTER, Samples.COUNTY, answer, stands, now, "看错了行", OTHER, answer.paidOn());
  }

  private static Line line(RosterStory story) {
    return story.state().content().flatMap(sheet -> sheet.line(1)).orElseThrow();
  }

  @Test
  void aLineThatWasNotReturnedWaitsForTheBankAgain() {
    RosterAnswerReversed back = back(returned(1), Optional.empty(), LineStanding.CARRIED);
    ready(answered(returned(1))).when(takeBack(returned(1))).then(back);
    RosterStory after = ready(answered(returned(1)), back);
    assertThat(line(after).state()).isEqualTo(new LineState.Carried());
    assertThat(line(after).knows(returned(1))).as("the bank may answer so after all").isFalse();
    after.when(takeBack(returned(1))).thenItIsAlreadySo();
  }

  @Test
  void theAnswerBeforeItStandsAgain() {
    ready(answered(returned(1)), answered(WRONG))
        .when(takeBack(WRONG))
        .then(back(WRONG, Optional.of(returned(1)), LineStanding.RETURNED));
    ready(answered(returned(1)), corrected(1, "1"), answered(WRONG))
        .when(takeBack(WRONG))
        .then(back(WRONG, Optional.of(returned(1)), LineStanding.CORRECTED));
    ready(answered(WRONG), corrected(1, "1"))
        .when(takeBack(WRONG))
        .then(back(WRONG, Optional.empty(), LineStanding.CORRECTED));
  }

  @Test
  void whatWasNotPaidIsInItsFundAgainAndMayBePaidOnceMore() {
    RosterAnswerReversed back = back(paid(1), Optional.empty(), LineStanding.TAKEN_BACK);
    ready(answered(paid(1))).when(takeBack(paid(1))).then(back);
    Line after = line(ready(answered(returned(1)), answered(paid(1)), back));
    assertThat(after.state()).isEqualTo(new LineState.TakenBack());
    assertThat(after.answers()).isEmpty();
  }

  @Test
  void onlyWhatIsSaidToBePaidComesOffItsFile() {
    assertThat(TakeBackAnswerRule.isOnFile(line(ready(answered(paid(1)))))).isTrue();
    assertThat(TakeBackAnswerRule.isOnFile(line(ready(answered(returned(1)))))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(LineStanding.class)
  void theLineStandsWhereTheFactSays(LineStanding now) {
    LineState state =
        line(ready(answered(returned(1)), back(returned(1), Optional.empty(), now))).state();
    assertThat(state.getClass().getSimpleName())
        .isEqualTo(
            switch (now) {
              case CARRIED -> "Carried";
              case RETURNED, WRONG_ACCOUNT -> "Returned";
              case CORRECTED -> "Corrected";
              case TAKEN_BACK -> "TakenBack";
            });
  }

  @Test
  void whatWasPaidBeforeTheLineWasRenewedSaysNothingOfTheSecondAid() {
    LinePayment second =
        new LinePayment(1, new AidId("aid-1-1r2"), BankResult.RETURNED, "", PAID.plusDays(2));
    ready(answered(paid(1)), renewed(), answered(second))
        .seen(1, new AidState.Reversed(second.paidOn()))
        .when(takeBack(second))
        .thenRefused(FACT_RESTED_ON);
  }

  @Test
  void whatWasNotSentBackIsPaidOnceMoreAndTheBanksOldAnswerIsTakenThen() {
    LinePayment sentBack = new LinePayment(1, aid(1), BankResult.RETURNED, "", PAID.plusDays(1));
    RosterStory story =
        ready(answered(paid(1)), answered(sentBack))
            .seen(1, new AidState.Reversed(sentBack.paidOn()));
    story.when(takeBack(sentBack)).then(back(sentBack, Optional.empty(), LineStanding.TAKEN_BACK));
    RosterStory after =
        ready(
            answered(paid(1)),
            answered(sentBack),
            back(sentBack, Optional.empty(), LineStanding.TAKEN_BACK));
    assertThat(line(after).knows(paid(1))).isFalse();
  }

  @Test
  void anotherThanRecordedItTakesItBackAndNotBeforeItsDay() {
    RosterStory story = ready(answered(returned(1)));
    story.when(takeBack(returned(1), FINANCE, PAID)).thenRefused(C13_SAME_HANDS);
    story.when(takeBack(returned(1), OTHER, PAID.minusDays(1))).thenRefused(DATE_OUT_OF_ORDER);
  }

  @Test
  void whatHasHappenedSinceComesFirst() {
    ready(answered(returned(1)), answered(WRONG))
        .when(takeBack(returned(1)))
        .thenRefused(FACT_RESTED_ON);
    ready(answered(returned(1)), dropped(1))
        .when(takeBack(returned(1)))
        .thenRefused(FACT_RESTED_ON);
    ready(answered(paid(1)))
        .seen(1, new AidState.Reversed(PAID))
        .when(takeBack(paid(1)))
        .thenRefused(FACT_RESTED_ON);
    ready(answered(returned(1)))
        .seen(1, new AidState.Reversed(PAID))
        .when(takeBack(returned(1)))
        .thenRefused(FACT_RESTED_ON);
    ready(answered(returned(1)), renewed()).when(takeBack(returned(1))).thenRefused(FACT_RESTED_ON);
  }

  private static RosterLineRenewed renewed() {
    return new RosterLineRenewed(
        ROSTER, Samples.COUNTY, 1, new AidId("aid-1-1r2"), 9, "再发", OTHER, PAID);
  }

  @Test
  void whatNobodyRecordedIsNotTakenBack() {
    ready().when(takeBack(returned(1))).thenRefused(NOTHING_TO_TAKE_BACK);
    ready(answered(returned(1))).when(takeBack(WRONG)).thenRefused(NOTHING_TO_TAKE_BACK);
    LinePayment otherDay = new LinePayment(1, aid(1), BankResult.RETURNED, "", PAID.plusDays(1));
    ready(answered(returned(1))).when(takeBack(otherDay)).thenRefused(NOTHING_TO_TAKE_BACK);
  }

  /** Over any answers that paid nothing, taking all of them back leaves the line waiting. */
  @Property(tries = 100)
  void takingEveryAnswerBackLeavesTheLineWaiting(
      @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 2) Integer> asked) {
    List<RosterEvent> facts = new ArrayList<>();
    Deque<LineState> before = new ArrayDeque<>();
    Deque<LinePayment> said = new ArrayDeque<>();
    for (int i = 0; i < asked.size(); i++) {
      if (asked.get(i) == 2) {
        facts.add(corrected(1, Integer.toString(i)));
      } else {
        BankResult result = asked.get(i) == 0 ? BankResult.RETURNED : BankResult.WRONG_ACCOUNT;
        before.push(line(ready(facts.toArray(RosterEvent[]::new))).state());
        said.push(new LinePayment(1, aid(1), result, "", PAID.plusDays(i)));
        facts.add(answered(said.peek()));
      }
    }
    for (LinePayment last : said) {
      RosterStory story = ready(facts.toArray(RosterEvent[]::new));
      boolean correctedSince = line(story).state() instanceof LineState.Corrected;
      facts.addAll(story.when(takeBack(last)).facts());
      LineState expected = correctedSince ? new LineState.Corrected() : before.peek();
      before.pop();
      assertThat(line(ready(facts.toArray(RosterEvent[]::new))).state()).isEqualTo(expected);
    }
    assertThat(line(ready(facts.toArray(RosterEvent[]::new))).answers()).isEmpty();
  }
}
