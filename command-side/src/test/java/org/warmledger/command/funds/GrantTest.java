package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.funds.Ledgers.CITY;
import static org.warmledger.command.funds.Ledgers.COUNTY;
import static org.warmledger.command.funds.Ledgers.DAY;
import static org.warmledger.command.funds.Ledgers.order;
import static org.warmledger.command.funds.Ledgers.rice;
import static org.warmledger.command.funds.Ledgers.yuan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.grantfunds.EndGrantRule;
import org.warmledger.command.funds.grantfunds.GrantFundsRule;
import org.warmledger.command.funds.movements.Contents;
import org.warmledger.events.FundEvent;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.GrantTerms;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.MovementContent;
import org.warmledger.events.values.Receipt;

/** Lower unions spend of a fund what its owner granted them, and no more (授权额度). */
class GrantTest {

  private static final UnionPath BELOW = new UnionPath("100000/410000/410800/410803");
  private static final GrantId GRANT = new GrantId("grant-1");

  private final Ledgers ledgers = Ledgers.opened(() -> {});

  @BeforeEach
  void fill() {
    ledgers.receive(CITY, new FundAmounts(new Money(10_000), List.of(rice(9))));
  }

  private static LocalDate day(int day) {
    return DAY.plusDays(day);
  }

  private static MovementEntered entered(String id, MovementContent content, int day) {
    return new MovementEntered(
        new MovementId("movement-" + id),
        CITY,
        new UnionPath("100000/410000/410800"),
        content,
        Samples.CASEWORKER,
        day(day));
  }

  private Decision<FundEvent> give(String id, UnionPath to, int from, int until) {
    GrantTerms terms = new GrantTerms(to, day(from), day(until));
    MovementContent content =
        Contents.granted(
            terms, new Money(700), Optional.of(new Receipt("SQ-1", ReceiptKind.OTHER)));
    return ledgers.apply(GrantFundsRule.decide(entered(id, content, from), ledgers.state(CITY)));
  }

  private Decision<FundEvent> end(GrantId grant, int day) {
    MovementContent content = Contents.grantEnded(grant, "年度结束");
    return ledgers.apply(EndGrantRule.decide(entered("end", content, day), ledgers.state(CITY)));
  }

  private Decision<?> commit(String id, long fen, int day) {
    return ledgers.commit(CITY, order(id, yuan(fen), day(day)).under(Optional.of(GRANT)));
  }

  private long used() {
    return ledgers.book(CITY).grants().find(GRANT).orElseThrow().used();
  }

  private static void refused(Decision<?> decision, RejectionCode code) {
    assertThat(((Decision.Refused<?>) decision).rejection().code()).isEqualTo(code);
  }

  @Test
  void whatGoesBeyondAGrantIsToldWhatIsLeftOfIt() {
    taken(give("1", BELOW, 0, 9));
    taken(commit("1", 400, 1));
    assertThat(((Decision.Refused<?>) commit("2", 301, 1)).rejection().grant())
        .contains(new Rejection.GrantLeft(CITY, new Money(300), day(9)));
  }

  @Test
  void ofManyOrdersEachIsToldWhetherTheFundOrItsGrantIsTooSmall() {
    taken(give("1", BELOW, 0, 9));
    Order within = order("1", yuan(600), day(1)).under(Optional.of(GRANT));
    Order beyond = order("2", yuan(101), day(1)).under(Optional.of(GRANT));
    Order large = order("3", yuan(9_401), day(1));
    Order small = order("4", yuan(9_400), day(1));
    Map<CommitmentId, Rejection> refused =
        FundRules.refused(List.of(within, beyond, large, small), ledgers.book(CITY));
    assertThat(refused.keySet()).containsExactly(beyond.commitment(), large.commitment());
    assertThat(refused.values())
        .extracting(Rejection::code)
        .containsExactly(RejectionCode.GRANT_EXCEEDED, RejectionCode.C22_OVERDRAWN);
    assertThat(refused.get(beyond.commitment()).grant())
        .contains(new Rejection.GrantLeft(CITY, new Money(100), day(9)));
  }

  private static void taken(Decision<?> decision) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void onlyAUnionBelowIsGrantedSomethingAndOneAtATime() {
    refused(give("0", new UnionPath("100000/410000/410800"), 0, 9), RejectionCode.FUND_NOT_BELOW);
    refused(give("0", new UnionPath("100000/410000"), 0, 9), RejectionCode.FUND_NOT_BELOW);
    refused(give("0", BELOW, -1, 9), RejectionCode.DATE_OUT_OF_ORDER);
    taken(give("1", BELOW, 0, 9));
    refused(give("2", BELOW, 9, 20), RejectionCode.GRANT_ALREADY_GIVEN);
    taken(give("2", BELOW, 10, 20));
    refused(give("3", BELOW, 0, 5), RejectionCode.GRANT_ALREADY_GIVEN);
    taken(give("3", new UnionPath("100000/410000/410800/410811"), 0, 5));
  }

  @Test
  void theNextOneMayBeGivenFirst() {
    taken(give("2", BELOW, 5, 9));
    taken(give("1", BELOW, 0, 4));
    refused(give("3", BELOW, 4, 5), RejectionCode.GRANT_ALREADY_GIVEN);
  }

  @Test
  void whatIsTakenUnderOneIsNotTakenUnderAnother() {
    taken(give("1", BELOW, 0, 9));
    taken(give("2", new UnionPath("100000/410000/410800/410811"), 0, 9));
    taken(commit("1", 400, 1));
    assertThat(ledgers.book(CITY).grants().all()).extracting(Grant::used).containsExactly(400L, 0L);
  }

  @Test
  void itIsUsedUpToItsCeilingAndWhatComesBackMayBeUsedAgain() {
    taken(give("1", BELOW, 0, 9));
    taken(commit("1", 400, 1));
    refused(commit("2", 301, 1), RejectionCode.GRANT_EXCEEDED);
    taken(commit("2", 300, 1));
    assertThat(used()).isEqualTo(700);
    ledgers.today = day(2);
    ledgers.settle(CITY, new CommitmentId("commitment-1"));
    assertThat(used()).isEqualTo(700);
    ledgers.release(CITY, new CommitmentId("commitment-2"));
    assertThat(used()).isEqualTo(400);
    ledgers.refund(CITY, new CommitmentId("commitment-1"), yuan(100));
    assertThat(used()).isEqualTo(300);
    taken(commit("3", 400, 2));
  }

  @Test
  void severalOrdersAtOnceStayWithinItTogether() {
    taken(give("1", BELOW, 0, 9));
    Order one = order("1", yuan(400), day(1)).under(Optional.of(GRANT));
    Order two = order("2", yuan(400), day(1)).under(Optional.of(GRANT));
    refused(ledgers.commit(CITY, one, two), RejectionCode.GRANT_EXCEEDED);
    refused(
        ledgers.commit(COUNTY, order("3", yuan(1), day(1)).under(Optional.of(GRANT))),
        RejectionCode.GRANT_EXCEEDED);
  }

  @Test
  void itStandsOnItsDaysUntilItEnds() {
    taken(give("1", BELOW, 1, 9));
    refused(commit("1", 1, 0), RejectionCode.GRANT_EXCEEDED);
    refused(commit("1", 1, 10), RejectionCode.GRANT_EXCEEDED);
    refused(end(new GrantId("grant-none"), 5), RejectionCode.GRANT_NOT_FOUND);
    refused(end(GRANT, 0), RejectionCode.DATE_OUT_OF_ORDER);
    refused(end(GRANT, 10), RejectionCode.GRANT_ENDED);
    assertThat(standing(1, 9)).isTrue();
    assertThat(standing(0, 9)).isFalse();
    assertThat(standing(9, 10)).as("dated back to when it stood").isFalse();
    taken(end(GRANT, 5));
    refused(end(GRANT, 5), RejectionCode.GRANT_ENDED);
    assertThat(standing(4, 5)).isFalse();
    refused(commit("2", 1, 4), RejectionCode.GRANT_EXCEEDED);
    taken(give("2", BELOW, 1, 9));
  }

  private boolean standing(int on, int today) {
    return ledgers.book(CITY).grants().standing(BELOW.code(), day(on), day(today)).isPresent();
  }

  @Test
  void whatIsToBeginLaterIsEndedBefore() {
    GrantTerms terms = new GrantTerms(BELOW, day(5), day(9));
    MovementContent content =
        Contents.granted(
            terms, new Money(700), Optional.of(new Receipt("SQ-1", ReceiptKind.OTHER)));
    taken(ledgers.apply(GrantFundsRule.decide(entered("1", content, 1), ledgers.state(CITY))));
    taken(end(GRANT, 1));
    assertThat(standing(5, 5)).isFalse();
  }
}
