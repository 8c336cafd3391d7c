package org.warmledger.command.funds.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundCodes;
import org.warmledger.command.funds.FundMoved;
import org.warmledger.command.funds.FundReader;
import org.warmledger.command.funds.FundState;
import org.warmledger.command.funds.Funds;
import org.warmledger.command.funds.Transfer;
import org.warmledger.command.funds.allocatefunds.AllocateFunds;
import org.warmledger.command.funds.allocatefunds.AllocateFundsRule;
import org.warmledger.command.funds.amendfund.AmendFundRule;
import org.warmledger.command.funds.closefund.CloseFundRule;
import org.warmledger.command.funds.grantfunds.EndGrantRule;
import org.warmledger.command.funds.grantfunds.GrantFundsRule;
import org.warmledger.command.funds.openfund.OpenFundRule;
import org.warmledger.command.funds.receivefunds.ReceiveFunds;
import org.warmledger.command.funds.receivefunds.ReceiveFundsRule;
import org.warmledger.command.funds.reopenfund.ReopenFundRule;
import org.warmledger.command.funds.returnfunds.ReturnFunds;
import org.warmledger.command.funds.returnfunds.ReturnFundsRule;
import org.warmledger.command.funds.takebackmove.TakeBackMove;
import org.warmledger.command.funds.takebackmove.TakeBackMoveRule;
import org.warmledger.command.streams.LoadedStream;
import org.warmledger.command.unions.GoLiveDays;
import org.warmledger.events.FundEvent;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.values.FundTerms;
import org.warmledger.events.values.MovementContent;
import org.warmledger.events.values.Receipt;

/**
 * Asks the rules of the funds about what was entered, by the funds as they are now: when it is
 * entered, so that nothing waits that can't be, and again when it is confirmed.
 */
@Component
record Booking(Funds funds, FundReader reader, GoLiveDays days, FundCodes codes, Labels labels) {

  /**
   * What is written of the funds, or a refusal.
   *
   * @return writes it, within the unit of work in which it was asked for
   */
  Runnable prepare(MovementEntered order) {
    return switch (order.content().kind()) {
      case OPEN -> open(order);
      case RECEIPT, OPENING -> receive(order);
      case ALLOCATION -> allocate(order, order.content().other().orElseThrow());
      case RETURN -> giveBack(order);
      case CLOSURE -> close(order);
      case GRANT -> alone(order, GrantFundsRule::decide);
      case GRANT_END -> alone(order, EndGrantRule::decide);
      case AMENDMENT ->
          alone(order, (asked, fund) -> AmendFundRule.decide(asked, fund, givers(fund)));
      case REOPENING -> alone(order, ReopenFundRule::decide);
      case REVERSAL -> takeBack(order, order.content().takesBack().orElseThrow());
    };
  }

  private Runnable open(MovementEntered order) {
    funds.waitInLine(order.fund(), new FundCode(FundCodes.folded(order.fund().value())));
    var fund = funds.loadOrCreate(order.fund());
    List<FundEvent> facts = OpenFundRule.decide(order, fund.state()).orRefuse();
    if (facts.isEmpty()) {
      throw Refusal.of(RejectionCode.FUND_ALREADY_OPENED);
    }
    refuseTaken(order.fund());
    Runnable begun = days.open(order.union().code(), order.fund(), order.occurredOn());
    return () -> {
      begun.run();
      fund.write(facts);
    };
  }

  /** A code is one in whatever letters, and says on paper of which money it tells. */
  private void refuseTaken(FundCode code) {
    if (codes.find(code).isPresent()) {
      throw Refusal.of(RejectionCode.FUND_ALREADY_OPENED);
    }
    if (labels.isBorne(code)) {
      throw Refusal.of(RejectionCode.LABEL_OF_PAST_MONEY);
    }
  }

  private Runnable receive(MovementEntered order) {
    MovementContent content = order.content();
    var fund = own(order);
    ReceiveFunds asked =
        new ReceiveFunds(
            order.movement().appropriation(),
            amounts(content),
            content.source(),
            content.campaign(),
            content.giver(),
            voucher(content),
            goLiveOn(order, fund.state()),
            order.occurredOn());
    List<FundEvent> facts = ReceiveFundsRule.decide(asked, fund.state()).orRefuse();
    return () -> fund.write(facts);
  }

  /** An opening balance is asked for the day on which the books of the fund's union begin. */
  private Optional<LocalDate> goLiveOn(MovementEntered order, FundState fund) {
    return order.content().kind() == FundMove.OPENING
        ? fund.content().flatMap(book -> days.goLiveOn(book.union().code()))
        : Optional.empty();
  }

  private Runnable allocate(MovementEntered order, FundCode to) {
    AllocateFunds asked =
        new AllocateFunds(
            order.movement().transfer(),
            amounts(order.content()),
            voucher(order.content()),
            order.occurredOn());
    funds.waitInLine(order.fund(), to);
    var giver = own(order);
    var receiver = funds.named(to);
    Transfer transfer =
        AllocateFundsRule.decide(asked, giver.state(), receiver.state()).orRefuse().getFirst();
    return () -> Funds.write(transfer, giver, receiver);
  }

  private Runnable giveBack(MovementEntered order) {
    Optional<FundCode> to = order.content().other();
    ReturnFunds asked =
        new ReturnFunds(
            to,
            order.content().giver(),
            order.movement().transfer(),
            amounts(order.content()),
            order.content().reason().orElse(""),
            order.occurredOn());
    to.ifPresent(other -> funds.waitInLine(order.fund(), other));
    var fund = own(order);
    var giver = to.map(funds::named);
    Transfer transfer =
        ReturnFundsRule.decide(asked, fund.state(), giver.map(LoadedStream::state))
            .orRefuse()
            .getFirst();
    return () -> Funds.write(transfer, fund, giver.orElse(fund));
  }

  private Runnable close(MovementEntered order) {
    var fund = own(order);
    List<FundEvent> facts = CloseFundRule.decide(order, fund.state()).orRefuse();
    if (facts.isEmpty()) {
      throw Refusal.of(RejectionCode.FUND_CLOSED);
    }
    return () -> fund.write(facts);
  }

  private Runnable takeBack(MovementEntered order, MovementId which) {
    Optional<FundCode> to = order.content().other();
    to.ifPresent(other -> funds.waitInLine(order.fund(), other));
    var fund = own(order);
    var other = to.map(funds::named);
    FundMoved moved =
        fund.state()
            .content()
            .flatMap(book -> book.moves().madeBy(which))
            .orElseThrow(() -> Refusal.of(RejectionCode.NOTHING_TO_TAKE_BACK));
    TakeBackMove asked =
        new TakeBackMove(
            moved.flow(),
            moved.about(),
            order.content().reason().orElse(""),
            order.enteredBy(),
            order.occurredOn());
    TakeBackMoveRule.Both both =
        TakeBackMoveRule.decide(asked, fund.state(), other.map(LoadedStream::state))
            .orRefuse()
            .getFirst();
    return () -> {
      fund.write(both.here());
      other.ifPresent(there -> there.write(both.there()));
    };
  }

  /** What one fund decides for itself. */
  private Runnable alone(
      MovementEntered order, BiFunction<MovementEntered, FundState, Decision<FundEvent>> rule) {
    var fund = own(order);
    List<FundEvent> facts = rule.apply(order, fund.state()).orRefuse();
    return () -> fund.write(facts);
  }

  /** What those are bound by that handed something on to it, as they are now. */
  private List<FundTerms> givers(FundState fund) {
    return fund.content().stream()
        .flatMap(book -> book.givers().flatMap(giver -> above(book, giver)))
        .map(FundBook::terms)
        .toList();
  }

  /** A fund below gave nothing but what it had from here. */
  private Stream<FundBook> above(FundBook book, FundCode giver) {
    return reader.kept(giver).content().filter(book::isBelow).stream();
  }

  private LoadedStream<FundEvent, FundState> own(MovementEntered order) {
    return funds.load(order.fund(), RejectionCode.FUND_NOT_FOUND);
  }

  private static FundAmounts amounts(MovementContent content) {
    return new FundAmounts(content.money(), content.goods());
  }

  private static String voucher(MovementContent content) {
    return content.voucher().map(Receipt::voucher).orElse("");
  }
}
