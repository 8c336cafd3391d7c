package org.warmledger.command.unions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.BooksBegun;
import org.warmledger.events.GoLiveDeclared;
import org.warmledger.events.GoLiveWithdrawn;
import org.warmledger.events.UnionEvent;
import org.warmledger.events.UnionRegistered;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;

/** From which day on the ledger is a union's book is said once. */
class GoLiveTest {

  private static final UnionCode COUNTY = new UnionCode("410803");
  private static final UnionPath PATH = new UnionPath("100000/410000/410800/410803");
  private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);
  private static final LocalDate LIVE = LocalDate.of(2026, 1, 1);
  private static final FundCode FUND = new FundCode("ZYCZ-2026");

  private static UnionState given(UnionEvent... events) {
    UnionState state =
        UnionState.evolve(
            new UnionState.Unknown(),
            new UnionRegistered(
                COUNTY, "中站区总工会", PATH, UnionLevel.COUNTY, Optional.empty(), TODAY));
    for (UnionEvent event : events) {
      state = UnionState.evolve(state, event);
    }
    return state;
  }

  private static GoLiveDeclared declared() {
    return new GoLiveDeclared(COUNTY, PATH, LIVE, TODAY);
  }

  private static BooksBegun begun() {
    return new BooksBegun(COUNTY, PATH, FUND, LIVE);
  }

  private static GoLiveWithdrawn withdrawn() {
    return new GoLiveWithdrawn(COUNTY, PATH, "日期填错", TODAY);
  }

  private static Decision<UnionEvent> declare(LocalDate day, UnionState state) {
    return GoLiveRule.decide(new DeclareGoLive(COUNTY, day, TODAY), state, Optional.empty());
  }

  private static Decision<UnionEvent> withdraw(UnionState state) {
    return GoLiveRule.decide(new WithdrawGoLive(COUNTY, "日期填错", TODAY), state);
  }

  private static Decision<UnionEvent> open(LocalDate day, UnionState state) {
    return GoLiveRule.open(COUNTY, FUND, day, state);
  }

  @Test
  void theDayLiesAYearAheadAtMost() {
    LocalDate latest = TODAY.plusYears(1);
    assertThat(new GoLiveBody(Optional.of(latest)).toCommand(COUNTY, TODAY).goLiveOn())
        .isEqualTo(latest);
    GoLiveBody far = new GoLiveBody(Optional.of(latest.plusDays(1)));
    assertThatThrownBy(() -> far.toCommand(COUNTY, TODAY)).hasMessageContaining("INVALID_FIELDS");
  }

  @Test
  void theBooksBeginAfterThePastMoneyThatIsInTheLedger() {
    LocalDate past = TODAY.minusDays(3);
    UnionState registered = given();
    for (LocalDate early : List.of(past.minusDays(1), past)) {
      assertThat(
              GoLiveRule.decide(
                  new DeclareGoLive(COUNTY, early, TODAY), registered, Optional.of(past)))
          .isEqualTo(
              new Decision.Refused<>(Rejection.notAfter(RejectionCode.PAST_MONEY_SINCE, past)));
    }
    assertThat(
            GoLiveRule.decide(
                    new DeclareGoLive(COUNTY, past.plusDays(1), TODAY),
                    registered,
                    Optional.of(past))
                .orRefuse())
        .hasSize(1);
  }

  @Test
  void theDayIsDeclaredOnce() {
    assertThat(declare(LIVE, given())).isEqualTo(Decision.accept(declared()));
    for (UnionState known : List.of(given(declared()), given(declared(), begun()))) {
      assertThat(declare(LIVE, known)).isEqualTo(Decision.alreadySo());
      assertThat(declare(LIVE.plusDays(1), known))
          .isEqualTo(Decision.reject(RejectionCode.GO_LIVE_ALREADY_DECLARED));
      assertThat(GoLiveRule.goLiveOn(known)).contains(LIVE);
    }
    assertThat(declare(LIVE, new UnionState.Unknown()))
        .isEqualTo(Decision.reject(RejectionCode.UNION_NOT_FOUND));
    assertThat(GoLiveRule.goLiveOn(given())).isEmpty();
    assertThat(GoLiveRule.goLiveOn(new UnionState.Unknown())).isEmpty();
  }

  @Test
  void theDayIsTakenBackUntilAFundIsOpened() {
    assertThat(withdraw(given(declared()))).isEqualTo(Decision.accept(withdrawn()));
    UnionState back = given(declared(), withdrawn());
    assertThat(GoLiveRule.goLiveOn(back)).isEqualTo(Optional.empty());
    assertThat(withdraw(back)).isEqualTo(Decision.alreadySo());
    assertThat(declare(LIVE.plusDays(1), back).orRefuse()).hasSize(1);
    assertThat(withdraw(given(declared(), begun())))
        .isEqualTo(Decision.reject(RejectionCode.BOOKS_BEGUN));
    assertThat(withdraw(new UnionState.Unknown()))
        .isEqualTo(Decision.reject(RejectionCode.UNION_NOT_FOUND));
  }

  @Test
  void noFundIsOpenedBeforeTheDay() {
    assertThat(open(LIVE, given())).isEqualTo(Decision.reject(RejectionCode.GO_LIVE_MISSING));
    assertThat(open(LIVE, given(declared()))).isEqualTo(Decision.accept(begun()));
    assertThat(open(LIVE, given(declared(), begun()))).isEqualTo(Decision.alreadySo());
    for (UnionState known : List.of(given(declared()), given(declared(), begun()))) {
      assertThat(open(LIVE.minusDays(1), known))
          .isEqualTo(Decision.reject(RejectionCode.BEFORE_GO_LIVE));
    }
    assertThat(open(LIVE, new UnionState.Unknown()))
        .isEqualTo(Decision.reject(RejectionCode.UNION_NOT_FOUND));
  }

  @Test
  void whatIsSaidOfAUnionThatNobodyRegisteredChangesNothing() {
    UnionState unknown = new UnionState.Unknown();
    assertThat(UnionState.evolve(unknown, declared())).isEqualTo(unknown);
    assertThat(UnionState.evolve(unknown, begun())).isEqualTo(unknown);
    assertThat(given(begun())).isEqualTo(given());
  }
}
