package org.warmledger.query.steps;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidFundsRefused;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundReceived;
import org.warmledger.events.FundReturned;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.unions.Unions;

/** Shows steps to a caller: the event as its readers know it today, masked. */
@Component
public record Steps(EventCodec codec, Masking masking, Unions unions, Hands hands) {

  private record Given(Optional<Money> money, List<Goods> goods, Optional<FundCode> fund) {

    static Given of(LedgerEvent event) {
      return switch (event) {
        case FundReceived received -> shares(received.shares(), received.fund());
        case FundAllocated allocated -> shares(allocated.shares(), allocated.fund());
        case FundReturned returned -> shares(returned.shares(), returned.fund());
        case FundMoveReversed back -> shares(back.shares(), back.fund());
        case CommitmentEvent moved -> shares(moved.shares(), moved.fund());
        case FundEvent of -> new Given(Optional.empty(), List.of(), Optional.of(of.fund()));
        case AidProposed proposed -> terms(proposed.terms());
        case CaseAided aided -> terms(aided.terms());
        case AidReversed reversed -> terms(reversed.terms());
        case AidFunded funded -> new Given(Optional.empty(), List.of(), Optional.of(funded.fund()));
        case AidFundsRefused refused ->
            new Given(Optional.empty(), List.of(), Optional.of(refused.fund()));
        case LoanRepaid repaid ->
            new Given(Optional.of(repaid.money()), List.of(), Optional.empty());
        case RepaymentEntered entered ->
            new Given(Optional.of(entered.money()), List.of(), Optional.empty());
        case RepaymentReversed back ->
            new Given(Optional.of(back.money()), List.of(), Optional.empty());
        default -> activity(event);
      };
    }

    private static Given activity(LedgerEvent event) {
      return switch (event) {
        case CaseVisited visit ->
            new Given(Optional.of(visit.money()), visit.goods(), visit.fund());
        case ServiceProvided service ->
            new Given(Optional.of(service.money()), service.goods(), service.fund());
        case EnterpriseVisited visit ->
            new Given(Optional.of(visit.money()), visit.goods(), visit.fund());
        case RosterDrawnUp drawn ->
            new Given(Optional.of(drawn.money()), drawn.goods(), Optional.of(drawn.fund()));
        default -> new Given(Optional.empty(), List.of(), Optional.empty());
      };
    }

    private static Given shares(List<Share> shares, FundCode fund) {
      return new Given(
          Optional.of(Share.moneyOf(shares)), Share.goodsOf(shares), Optional.of(fund));
    }

    private static Given terms(AidTerms terms) {
      return new Given(Optional.of(terms.money()), terms.goods(), terms.fund());
    }
  }

  /** The event that a step keeps, whatever revision it was stored in. */
  public LedgerEvent event(Step step) {
    byte[] json = codec.mapper().writeValueAsBytes(step.data());
    return codec.decode(step.event(), step.revision(), json);
  }

  public StepView view(Step step, Caller caller) {
    LedgerEvent event = event(step);
    Given given = Given.of(event);
    Hands.Hand by =
        hands.of(new Hands.Written(event, new Hands.Hand(step.actor(), step.role(), step.union())));
    StepView.ToldStep told =
        new StepView.ToldStep(
            step.kind(),
            step.stream(),
            step.sequence(),
            step.position(),
            step.event(),
            step.occurredOn(),
            step.recordedAt(),
            by.actor(),
            by.role(),
            unions.named(by.union()),
            given.money(),
            Optional.of(given.goods()).filter(goods -> !goods.isEmpty()),
            given.fund(),
            masking.told(event, caller));
    return new StepView(told, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
