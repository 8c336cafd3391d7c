package org.warmledger.events.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmledger.events.Like;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.AidCategory;

/** What is given, to whom, and on which day. */
class GivenTest {

  private static final List<Goods> RICE = List.of(new Goods("米10kg", 1, "袋", new Money(6_000)));

  private static AidTerms given(long fen, List<Goods> goods) {
    return new AidTerms(
        AidCategory.LIVING, Optional.empty(), Optional.empty(), new Money(fen), goods);
  }

  @ParameterizedTest
  @CsvSource({
    "LIVING, money,",
    "LIVING, goods,",
    "LIVING, nothing, AMOUNT_ZERO",
    "WAGE_RECOVERY, money, SERVICE_WITH_MONEY",
    "WAGE_RECOVERY, goods, SERVICE_WITH_MONEY",
    "WAGE_RECOVERY, nothing,"
  })
  void moneyOrGoodsAreGivenAndAServiceCarriesNeither(
      AidCategory category, String what, AidTerms.Misfit misfit) {
    Money money = what.equals("money") ? new Money(1) : Money.NONE;
    List<Goods> goods = what.equals("goods") ? RICE : List.of();
    assertThat(AidTerms.misfit(category, money, goods)).isEqualTo(Optional.ofNullable(misfit));
  }

  @Test
  void aidIsAServiceWhenNothingChangesHands() {
    assertThat(given(0, List.of()).isService()).isTrue();
    assertThat(given(1, List.of()).isService()).isFalse();
    assertThat(given(0, RICE).isService()).isFalse();
  }

  @Test
  void aHouseholdIsItsHeadAndItsMembers() {
    assertThat(Samples.household().persons()).containsExactly(Samples.HEAD, Samples.SPOUSE);
  }

  @Test
  void aLinePaidToAnotherAccountIsTheSameLine() {
    RosterLine line = Like.sample(RosterLinesListed.class).made().lines().getFirst();
    Personal<Payee> other = Personal.erased(line.person());
    assertThat(line.paidTo(other))
        .isEqualTo(Like.the(line).with(RosterLine::payee, other).made())
        .isNotEqualTo(line);
  }

  @Test
  void nothingWrittenIsTheEmptyNote() {
    assertThat(Note.of("")).isSameAs(Note.EMPTY);
    assertThat(Note.of("住院")).isEqualTo(new Note("住院"));
  }

  @Test
  void aDayBeginsAtMidnightInChina() {
    Instant midnight = Instant.parse("2026-01-19T16:00:00Z");
    assertThat(LedgerCalendar.beginOf(LocalDate.of(2026, 1, 20))).isEqualTo(midnight);
    assertThat(LedgerCalendar.dayOf(midnight)).isEqualTo(LocalDate.of(2026, 1, 20));
    assertThat(LedgerCalendar.dayOf(midnight.minusNanos(1))).isEqualTo(LocalDate.of(2026, 1, 19));
  }
}
