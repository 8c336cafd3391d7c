package org.warmledger.command.funds.movements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundMoved;
import org.warmledger.command.funds.Grant;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.values.Giver;
import org.warmledger.events.values.GrantTerms;
import org.warmledger.events.values.MovementContent;

/**
 * What a union lets out of its hands with one movement of a fund, as a piece of what it lets out:
 * an amount is the same whether it is cut or not.
 *
 * @param to code of the union that it goes to
 * @param worth in fen, goods at their value
 */
public record Piece(FundMove kind, String to, LocalDate on, long worth) {

  /**
   * What was entered, where it is such a piece.
   *
   * @param holder code of the union that holds a fund below
   */
  public static Optional<Piece> of(MovementEntered entered, Function<FundCode, String> holder) {
    MovementContent content = entered.content();
    Optional<String> to =
        switch (content.kind()) {
          case ALLOCATION -> content.other().map(holder);
          case GRANT -> content.grant().map(terms -> terms.to().code().value());
          default -> Optional.empty();
        };
    return to.map(
        union ->
            new Piece(
                content.kind(),
                union,
                entered.occurredOn(),
                new FundAmounts(content.money(), content.goods()).value()));
  }

  /** Those that a fund let go and did not take back; of a grant that ended, what was used of it. */
  public static Stream<Piece> of(FundBook book) {
    return Stream.concat(
        book.moves().standing().stream()
            .filter(moved -> moved.flow() == FundFlow.ALLOCATION)
            .flatMap(Piece::of),
        book.grants().all().stream().map(Piece::of));
  }

  private static Stream<Piece> of(FundMoved moved) {
    return moved.other().map(Giver::union).stream()
        .map(
            to ->
                new Piece(
                    FundMove.ALLOCATION,
                    to.code().value(),
                    moved.on(),
                    FundAmounts.in(moved.shares()).value()));
  }

  private static Piece of(Grant grant) {
    GrantTerms terms = grant.terms();
    long worth = grant.endedOn().isPresent() ? grant.used() : grant.ceiling().fen();
    return new Piece(FundMove.GRANT, terms.to().code().value(), grant.givenOn(), worth);
  }

  /** What it comes to with all of its kind that went the same way within so many days. */
  public long together(Collection<Piece> others, long days) {
    return worth
        + others.stream()
            .filter(other -> other.kind == kind && other.to.equals(to))
            .filter(other -> Math.abs(ChronoUnit.DAYS.between(other.on, on)) < days)
            .mapToLong(Piece::worth)
            .sum();
  }
}
