package org.warmledger.command.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.events.AidProposed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CheckSetting;
import org.warmledger.events.FundEvent;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.MovementEvent;
import org.warmledger.events.ProgrammeEvent;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.LedgerCalendar;
import org.warmledger.events.values.RosterLine;
import org.warmledger.events.wire.EventContext;

/**
 * One stored event as a check meets it: the fact, where it stands, when and by whom recorded.
 *
 * @param undone the fact that it takes back or ends, looked up when asked for: a delivery alone
 *     knows the account, what was entered alone knows the voucher
 * @param proposal that an end of aid is the end of, looked up when asked for; it alone knows the
 *     bills
 * @param service that a fact of a service is about, looked up when asked for; it alone knows the
 *     file
 * @param lines of the roster that the fact is one of, looked up when asked for
 * @param drawnUp how that roster was drawn up, looked up when asked for; it alone knows what all of
 *     its lines give, and out of what
 */
public record Fact(
    LedgerEvent event,
    EventRef ref,
    Instant recordedAt,
    EventContext context,
    Supplier<Optional<LedgerEvent>> undone,
    Supplier<Optional<AidProposed>> proposal,
    Supplier<Optional<ServiceProvided>> service,
    Supplier<List<RosterLine>> lines,
    Supplier<Optional<RosterDrawnUp>> drawnUp) {

  private static final String AUTOMATION = "automation";

  public LocalDate recordedOn() {
    return LedgerCalendar.dayOf(recordedAt);
  }

  /** The union whose business it is from the fact on. */
  public Optional<UnionPath> union() {
    return switch (event) {
      case CaseTransferred moved -> Optional.of(moved.to());
      case TransferReversed back -> Optional.of(back.backTo());
      case CaseEvent known -> Optional.of(known.union());
      case FundEvent known -> Optional.of(known.union());
      case RosterEvent known -> Optional.of(known.union());
      case ProgrammeEvent known -> Optional.of(known.union());
      case MovementEvent known -> Optional.of(known.union());
      case CheckSetting known -> Optional.of(known.union());
      default -> Optional.empty();
    };
  }

  /** Whether it came with a register that was kept elsewhere before. */
  public boolean isImported() {
    return context.source().isPresent();
  }

  /** Whether nobody did it: what follows by itself from what somebody decided. */
  public boolean isByAutomation() {
    return context.role().equals(AUTOMATION);
  }

  /**
   * The day from which the ledger knows what goes on: an import says what was, and not what else
   * was until then.
   */
  public LocalDate knownFrom() {
    return isImported() && event.occurredOn().isBefore(recordedOn())
        ? recordedOn()
        : event.occurredOn();
  }

  /** How long after it happened it was recorded. */
  public long daysLate() {
    return ChronoUnit.DAYS.between(event.occurredOn(), recordedOn());
  }
}
