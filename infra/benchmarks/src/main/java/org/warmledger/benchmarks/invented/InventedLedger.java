package org.warmledger.benchmarks.invented;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmledger.benchmarks.invented.Ending.ClosureBody;
import org.warmledger.benchmarks.invented.Ending.ReopeningBody;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.values.LedgerCalendar;

/**
 * A ledger of households that nobody is. Household n of a seed is always the same one, so that a
 * run can be continued and its sums foretold.
 */
public record InventedLedger(long seed) {

  /** The day after which nothing happens; fixed, so that the same run makes the same ledger. */
  public static final LocalDate LAST_DAY = LocalDate.of(2026, 7, 31);

  static final LocalDate FIRST_DAY = LocalDate.of(2024, 8, 1);
  private static final LocalDate LAST_ARCHIVED = LocalDate.of(2026, 3, 31);

  /**
   * The ledger's own day: what is measured is entered as it happens. An invented past is late
   * entries to the checks, and each of them a finding.
   */
  public static LocalDate today() {
    return LedgerCalendar.dayOf(Instant.now());
  }

  public InventedHousehold household(long ordinal) {
    Dice dice = new Dice(seed, ordinal);
    LocalDate archivedOn = dice.day(FIRST_DAY, LAST_ARCHIVED);
    ArchiveBody file = new InventedFile(dice, ordinal).body(archivedOn);
    Optional<Ending> ending =
        dice.percent(8) ? Optional.of(ending(dice, archivedOn)) : Optional.empty();
    LocalDate last = ending.map(end -> end.closure().occurredOn()).orElse(LAST_DAY);
    return new InventedHousehold(
        ordinal, file, visits(dice, archivedOn, last), aids(dice, ordinal, file, last), ending);
  }

  private static List<VisitBody> visits(Dice dice, LocalDate archivedOn, LocalDate last) {
    List<VisitBody> visits = new ArrayList<>();
    int count = dice.percent(15) ? 0 : dice.percent(75) ? 1 : dice.between(2, 3);
    for (int i = 0; i < count; i++) {
      visits.add(InventedVisit.body(dice, dice.day(archivedOn, last)));
    }
    visits.sort(Comparator.comparing(VisitBody::occurredOn));
    return List.copyOf(visits);
  }

  private static List<InventedAid> aids(Dice dice, long ordinal, ArchiveBody file, LocalDate last) {
    List<InventedAid> aids = new ArrayList<>();
    int count = dice.percent(50) ? 0 : dice.percent(80) ? 1 : 2;
    for (int i = 0; i < count; i++) {
      LocalDate proposedOn = dice.day(file.occurredOn(), last);
      AidMaker maker = new AidMaker(dice, file.head().name(), ordinal, i + 1);
      aids.add(maker.aid(proposedOn, dice.day(proposedOn, last)));
    }
    return List.copyOf(aids);
  }

  private static Ending ending(Dice dice, LocalDate archivedOn) {
    LocalDate closedOn = dice.day(archivedOn.plusMonths(3), LAST_DAY);
    CloseReason reason = dice.oneOfMostlyFirst(List.of(CloseReason.values()));
    Optional<ReopeningBody> reopening =
        reason == CloseReason.LIFTED && dice.percent(25)
            ? Optional.of(
                new ReopeningBody("家庭收入再次低于标准，返困", dice.day(closedOn.plusDays(1), LAST_DAY)))
            : Optional.empty();
    return new Ending(new ClosureBody(reason, closedOn, "经入户核实"), reopening);
  }
}
