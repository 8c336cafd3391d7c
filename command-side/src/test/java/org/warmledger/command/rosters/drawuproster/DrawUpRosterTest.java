package org.warmledger.command.rosters.drawuproster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.rosters.RosterFacts.CASEWORKER;
import static org.warmledger.command.rosters.RosterFacts.DRAWN_UP;
import static org.warmledger.command.rosters.RosterFacts.FUND;
import static org.warmledger.command.rosters.RosterFacts.ROSTER;
import static org.warmledger.command.rosters.RosterFacts.approved;
import static org.warmledger.command.rosters.RosterFacts.drawnUp;
import static org.warmledger.command.rosters.RosterFacts.line;
import static org.warmledger.command.rosters.RosterFacts.lines;
import static org.warmledger.command.rosters.RosterFacts.listed;
import static org.warmledger.command.rosters.RosterFacts.rejected;
import static org.warmledger.command.rosters.RosterStory.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.command.rosters.RosterStory;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.RosterLine;

class DrawUpRosterTest {

  private static final Goods RICE = new Goods("米10kg", 2, "袋", new Money(6_000));

  private static Function<RosterState, Decision<RosterEvent>> drawUp(
      long totalFen, List<RosterLine> lines) {
    return state ->
        DrawUpRosterRule.decide(
            new DrawUpRoster(
                ROSTER,
                Samples.COUNTY,
                "2026年1月生活救助",
                AidCategory.LIVING,
                FUND,
                Optional.of("2026年两节送温暖"),
                Optional.of(new Money(totalFen)),
                lines,
                Optional.empty(),
                CASEWORKER,
                DRAWN_UP),
            state);
  }

  private static RosterLine of(RosterLine line, Money money, Goods... goods) {
    return new RosterLine(
        line.number(),
        line.caseId(),
        line.person(),
        line.aidId(),
        money,
        List.of(goods),
        line.payee(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aRosterIsDrawnUpWithAllOfItsLines() {
    given().when(drawUp(150_000, lines(3))).then(drawnUp(), listed());
  }

  @Test
  void noEventHoldsMoreThan500Lines() {
    List<RosterEvent> facts = given().when(drawUp(1_201 * 50_000L, lines(1_201))).facts();
    assertThat(facts.stream().skip(1).map(RosterLinesListed.class::cast))
        .extracting(listed -> listed.lines().size())
        .containsExactly(500, 500, 201);
  }

  @Test
  void theSameAgainChangesNothing() {
    given(drawnUp(), listed()).when(drawUp(150_000, lines(3))).thenItIsAlreadySo();
  }

  @Test
  void aWrongTotalIsRefused() {
    given().when(drawUp(149_999, lines(3))).thenRefused(RejectionCode.ROSTER_TOTAL_MISMATCH);
  }

  @Test
  void nobodyStandsOnARosterTwice() {
    RosterLine twice = line(1);
    List<RosterLine> lines = new ArrayList<>(lines(2));
    lines.add(
        new RosterLine(
            3,
            twice.caseId(),
            twice.person(),
            line(3).aidId(),
            twice.money(),
            List.of(),
            twice.payee(),
            Optional.empty(),
            Optional.empty()));
    given().when(drawUp(150_000, lines)).thenRefused(RejectionCode.ROSTER_LINES_REFUSED);
  }

  @Test
  void aLineGivesSomething() {
    given()
        .when(drawUp(50_000, List.of(line(1), of(line(2), Money.NONE))))
        .thenRefused(RejectionCode.ROSTER_LINES_REFUSED);
  }

  @Test
  void aRosterHasOneTo20000Lines() {
    given().when(drawUp(0, List.of())).thenRefused(RejectionCode.ROSTER_LINES_REFUSED);
    given()
        .when(drawUp(20_001 * 50_000L, lines(20_001)))
        .thenRefused(RejectionCode.ROSTER_LINES_REFUSED);
    assertThat(given().when(drawUp(20_000 * 50_000L, lines(20_000))).facts()).hasSize(41);
  }

  @Test
  void linesTooLargeForOneSumAreRefused() {
    Money most = new Money(Money.MOST_FEN);
    given()
        .when(drawUp(Money.MOST_FEN, List.of(of(line(1), most), of(line(2), most))))
        .thenRefused(RejectionCode.ROSTER_LINES_REFUSED);
  }

  @Test
  void goodsOfOneKindAreAddedUp() {
    RosterStory.Outcome outcome =
        given()
            .when(drawUp(0, List.of(of(line(1), Money.NONE, RICE), of(line(2), Money.NONE, RICE))));
    assertThat(((RosterDrawnUp) outcome.facts().getFirst()).goods())
        .containsExactly(new Goods("米10kg", 4, "袋", new Money(6_000)));
  }

  @Test
  void whatWasDecidedIsNotDrawnUpAgain() {
    given(drawnUp(), listed(), approved()).when(drawUp(150_000, lines(3))).thenItIsAlreadySo();
    given(drawnUp(), listed(), rejected()).when(drawUp(150_000, lines(3))).thenItIsAlreadySo();
  }

  @Test
  void asMuchAsOneFactMayCarryIsDrawnUp() {
    Money most = new Money(Money.MOST_FEN);
    Goods lorries = new Goods("米10kg", Goods.MOST_UNITS, "袋", new Money(1));
    assertThat(given().when(drawUp(most.fen(), List.of(of(line(1), most, lorries)))).facts())
        .hasSize(2);
    given()
        .when(
            drawUp(0, List.of(of(line(1), Money.NONE, lorries), of(line(2), Money.NONE, lorries))))
        .thenRefused(RejectionCode.ROSTER_LINES_REFUSED);
  }
}
