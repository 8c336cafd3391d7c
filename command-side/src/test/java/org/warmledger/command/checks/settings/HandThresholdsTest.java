package org.warmledger.command.checks.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.Threshold;
import org.warmledger.command.checks.WorkingDays;
import org.warmledger.command.checks.flags.Stated;
import org.warmledger.command.funds.movements.HandsNeeded;
import org.warmledger.command.funds.movements.Piece;
import org.warmledger.events.Like;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GrantTerms;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.MovementContent;

/** Beyond which amount a fund is moved by three. */
class HandThresholdsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final Reference SET =
      new Stated(
          Map.of("grantByTwoFen", 1_000L, "allocationByTwoFen", 500L, "piecesDays", 28L),
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          Map.of(),
          WorkingDays.plain(),
          Optional.empty());

  private static final FundCode BELOW = new FundCode("BELOW");

  private static MovementEntered entered(FundMove kind, long fen, Goods... goods) {
    MovementContent content = Like.sample(MovementEntered.class).made().content();
    return Like.sample(MovementEntered.class)
        .with(
            MovementEntered::content,
            Like.the(content)
                .with(MovementContent::kind, kind)
                .with(MovementContent::money, new Money(fen))
                .with(MovementContent::goods, List.of(goods))
                .with(MovementContent::other, Optional.of(BELOW))
                .with(
                    MovementContent::grant,
                    Optional.of(new GrantTerms(Samples.COUNTY, DAY, DAY.plusYears(1))))
                .made())
        .with(MovementEntered::occurredOn, DAY)
        .made();
  }

  private static Optional<Piece> piece(FundMove kind, long fen, Goods... goods) {
    return Piece.of(entered(kind, fen, goods), FundCode::value);
  }

  private static HandsNeeded hands(Reference by, FundMove kind, long fen, Goods... goods) {
    return hands(by, piece(kind, fen, goods).orElseThrow(), List.of());
  }

  private static HandsNeeded hands(Reference by, Piece piece, List<Piece> before) {
    return new HandThresholds(by).of(piece, before, Samples.COUNTY, DAY);
  }

  @Test
  void upToTheLimitOfItsKindTwoAreEnough() {
    assertThat(hands(SET, FundMove.GRANT, 1_000)).isEqualTo(HandsNeeded.TWO);
    assertThat(hands(SET, FundMove.GRANT, 1_001)).isEqualTo(HandsNeeded.THREE);
    assertThat(hands(SET, FundMove.ALLOCATION, 500)).isEqualTo(HandsNeeded.TWO);
    assertThat(hands(SET, FundMove.ALLOCATION, 501)).isEqualTo(HandsNeeded.THREE);
  }

  @Test
  void goodsCountAsMoneyDoes() {
    Goods rice = new Goods("米10kg", 3, "袋", new Money(100));
    assertThat(hands(SET, FundMove.ALLOCATION, 200, rice)).isEqualTo(HandsNeeded.TWO);
    assertThat(hands(SET, FundMove.ALLOCATION, 201, rice)).isEqualTo(HandsNeeded.THREE);
  }

  @ParameterizedTest
  @EnumSource(
      value = FundMove.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"GRANT", "ALLOCATION"})
  void whatStaysInTheUnionsOwnHandsOrComesInIsMovedByTwo(FundMove kind) {
    assertThat(piece(kind, 1_000_000)).isEmpty();
  }

  @Test
  void untilItIsSetTwoAreEnoughForEverything() {
    long most =
        CheckCode.C13_SAME_HANDS.standard(Threshold.Use.CHECK).values().stream()
            .mapToLong(Long::longValue)
            .max()
            .orElseThrow();
    assertThat(hands(Stated.nothing(), FundMove.GRANT, most)).isEqualTo(HandsNeeded.TWO);
    assertThat(hands(Stated.nothing(), FundMove.ALLOCATION, most)).isEqualTo(HandsNeeded.TWO);
  }

  private static Piece before(FundMove kind, String to, int days, long fen) {
    return new Piece(kind, to, DAY.minusDays(days), fen);
  }

  @Test
  void whatIsCutInPiecesTakesAThirdAsOnePieceWould() {
    Piece last = piece(FundMove.ALLOCATION, 200).orElseThrow();
    Piece first = before(FundMove.ALLOCATION, "BELOW", 3, 200);
    assertThat(hands(SET, last, List.of(first))).isEqualTo(HandsNeeded.TWO);
    assertThat(hands(SET, last, List.of(first, before(FundMove.ALLOCATION, "BELOW", 27, 101))))
        .isEqualTo(HandsNeeded.THREE);
    assertThat(hands(SET, last, List.of(before(FundMove.ALLOCATION, "BELOW", -27, 301))))
        .as("whichever day they bear")
        .isEqualTo(HandsNeeded.THREE);
    Piece granted = piece(FundMove.GRANT, 600).orElseThrow();
    String county = Samples.COUNTY.code().value();
    assertThat(hands(SET, granted, List.of(before(FundMove.GRANT, county, 0, 401))))
        .isEqualTo(HandsNeeded.THREE);
  }

  @Test
  void whatGoesElsewhereOtherwiseOrInAnotherMonthIsNoPieceOfIt() {
    Piece last = piece(FundMove.ALLOCATION, 200).orElseThrow();
    assertThat(
            hands(
                SET,
                last,
                List.of(
                    before(FundMove.ALLOCATION, "ELSEWHERE", 3, 400),
                    before(FundMove.GRANT, "BELOW", 3, 400),
                    before(FundMove.ALLOCATION, "BELOW", 28, 400))))
        .isEqualTo(HandsNeeded.TWO);
  }
}
