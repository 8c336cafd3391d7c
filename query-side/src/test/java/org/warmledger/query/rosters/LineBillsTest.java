package org.warmledger.query.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.Like;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineBillsCorrected;
import org.warmledger.events.RosterLineBillsEntered;
import org.warmledger.events.RosterLineCorrectionEntered;
import org.warmledger.events.RosterLineDropped;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Sight;
import org.warmledger.query.masking.Masking;

/**
 * Other bills of a line wait beside those that were approved, until somebody has confirmed them.
 */
class LineBillsTest {

  private static final RosterLineBillsEntered ENTERED =
      Like.sample(RosterLineBillsEntered.class).made();
  private static final RosterLineBillsCorrected CORRECTED =
      Like.sample(RosterLineBillsCorrected.class).made();

  private static LineView line(RosterEvent... more) {
    return line(Masking.Lens.of(Sight.WHOLE, LocalDate.of(2026, 1, 20)), more);
  }

  private static LineView line(Masking.Lens lens, RosterEvent... more) {
    Line line = Line.fold(Optional.empty(), Like.sample(RosterLinesListed.class).made(), 1);
    for (RosterEvent event : more) {
      assertThat(Line.numbers(event)).containsExactly(1);
      line = Line.fold(Optional.of(line), event, 1);
    }
    return LineView.of(line, lens);
  }

  private static List<String> numbers(Optional<List<Bill>> bills) {
    return bills.orElseThrow().stream().map(Bill::number).toList();
  }

  /** Who pays and confirms reads the numbers that stand on the paper (ADR 0097). */
  @Test
  void whoeverConfirmsThemReadsFromWhatToWhat() {
    Line line = Line.fold(Optional.empty(), Like.sample(RosterLinesListed.class).made(), 1);
    Line asked = Line.fold(Optional.of(line), ENTERED, 1);
    for (Sight sight : List.of(Sight.ACCOUNTS, Sight.WHOLE)) {
      LineChange change =
          LineChange.of(asked, Corrects.BILLS, Masking.Lens.of(sight, LocalDate.of(2026, 1, 20)));
      assertThat(numbers(change.bills())).containsExactly("YP 2026-0077");
      assertThat(numbers(change.newBills())).containsExactly("YP 2026-0078");
      assertThat(change.with(LineChange.AccountOwner.NOT_OF_THE_FILE).newAccount()).isEmpty();
    }
  }

  @Test
  void theyStandOnceTheyAreConfirmed() {
    LineView waiting = line(ENTERED);
    assertThat(numbers(waiting.bills())).containsExactly("YP 2026-0077");
    assertThat(numbers(waiting.billsCorrection().orElseThrow().bills()))
        .containsExactly("YP 2026-0078");
    LineView now = line(ENTERED, CORRECTED);
    assertThat(numbers(now.bills())).containsExactly("YP 2026-0078");
    assertThat(now.billsCorrection()).isEmpty();
    assertThat(now.state()).isEqualTo(LineState.LISTED);
  }

  private static List<Corrects> asked(RosterEvent... events) {
    RosterBook roster =
        RosterBook.opened(Like.sample(RosterDrawnUp.class).made())
            .with(Like.sample(RosterApproved.class).made());
    for (RosterEvent event : events) {
      roster = roster.with(event);
    }
    return roster.asked().stream().map(RosterBook.AskedLine::what).toList();
  }

  @Test
  void anAccountAndBillsWaitEachByItself() {
    RosterEvent account = Like.sample(RosterLineCorrectionEntered.class).made();
    assertThat(asked(account, ENTERED, ENTERED)).containsExactly(Corrects.ACCOUNT, Corrects.BILLS);
    assertThat(asked(account, ENTERED, CORRECTED)).containsExactly(Corrects.ACCOUNT);
    assertThat(asked(account, ENTERED, Like.sample(RosterLineDropped.class).made())).isEmpty();
  }

  /** It names nobody, and tells of the people of the line all the same. */
  @Test
  void whyALineWasDroppedShowsToWhoeverMayReadReasons() {
    RosterLineDropped dropped =
        Like.sample(RosterLineDropped.class).with(RosterLineDropped::reason, "本人肝癌去世").made();
    LocalDate today = LocalDate.of(2026, 1, 20);
    assertThat(line(new Masking.Lens(Sight.COVERED, Sight.WHOLE, today), dropped).dropReason())
        .contains("本人肝癌去世");
    assertThat(line(new Masking.Lens(Sight.COVERED, Sight.COVERED, today), dropped).dropReason())
        .contains("***");
  }
}
