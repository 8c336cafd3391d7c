package org.warmledger.command.unions;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.unions.UnionState.GoLive;
import org.warmledger.command.unions.UnionState.Registered;
import org.warmledger.command.unions.UnionState.Unknown;
import org.warmledger.events.BooksBegun;
import org.warmledger.events.GoLiveDeclared;
import org.warmledger.events.GoLiveWithdrawn;
import org.warmledger.events.UnionEvent;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionCode;

/**
 * A union declares its go-live day (启用日) once; until its first fund is opened the day may be taken
 * back, afterwards it stays.
 */
final class GoLiveRule {

  private GoLiveRule() {}

  /**
   * Declares it.
   *
   * @param past the last day of which past money was imported for the union
   */
  static Decision<UnionEvent> decide(
      DeclareGoLive command, UnionState state, Optional<LocalDate> past) {
    return switch (state) {
      case Unknown _ -> Decision.reject(RejectionCode.UNION_NOT_FOUND);
      case Registered known when on(known.goLive()).isEmpty() -> declare(command, known, past);
      case Registered known when on(known.goLive()).orElseThrow().equals(command.goLiveOn()) ->
          Decision.alreadySo();
      case Registered _ -> Decision.reject(RejectionCode.GO_LIVE_ALREADY_DECLARED);
    };
  }

  private static Decision<UnionEvent> declare(
      DeclareGoLive command, Registered known, Optional<LocalDate> past) {
    return past.filter(day -> !day.isBefore(command.goLiveOn()))
        .map(day -> Rejection.notAfter(RejectionCode.PAST_MONEY_SINCE, day))
        .<Decision<UnionEvent>>map(Decision.Refused::new)
        .orElseGet(
            () ->
                Decision.accept(
                    new GoLiveDeclared(
                        command.union(),
                        known.place().path(),
                        command.goLiveOn(),
                        command.occurredOn())));
  }

  static Decision<UnionEvent> decide(WithdrawGoLive command, UnionState state) {
    return switch (state) {
      case Unknown _ -> Decision.reject(RejectionCode.UNION_NOT_FOUND);
      case Registered known ->
          switch (known.goLive()) {
            case GoLive.Undeclared _ -> Decision.alreadySo();
            case GoLive.Declared _ ->
                Decision.accept(
                    new GoLiveWithdrawn(
                        command.union(),
                        known.place().path(),
                        command.reason(),
                        command.occurredOn()));
            case GoLive.Begun _ -> Decision.reject(RejectionCode.BOOKS_BEGUN);
          };
    };
  }

  /**
   * What is written of the union when a fund of it is opened: at its first, that its books began.
   */
  static Decision<UnionEvent> open(
      UnionCode union, FundCode fund, LocalDate day, UnionState state) {
    return switch (state) {
      case Unknown _ -> Decision.reject(RejectionCode.UNION_NOT_FOUND);
      case Registered known when on(known.goLive()).isEmpty() ->
          Decision.reject(RejectionCode.GO_LIVE_MISSING);
      case Registered known when day.isBefore(on(known.goLive()).orElseThrow()) ->
          Decision.reject(RejectionCode.BEFORE_GO_LIVE);
      case Registered known ->
          known.goLive() instanceof GoLive.Begun
              ? Decision.alreadySo()
              : Decision.accept(new BooksBegun(union, known.place().path(), fund, day));
    };
  }

  private static Optional<LocalDate> on(GoLive goLive) {
    return switch (goLive) {
      case GoLive.Undeclared _ -> Optional.empty();
      case GoLive.Declared declared -> Optional.of(declared.on());
      case GoLive.Begun begun -> Optional.of(begun.on());
    };
  }

  /** From when on; empty while nothing is declared. */
  static Optional<LocalDate> goLiveOn(UnionState state) {
    return state instanceof Registered known ? on(known.goLive()) : Optional.empty();
  }
}
