package org.warmledger.command.trials;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.Fund;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.funds.FundRules;
import org.warmledger.command.funds.FundState;
import org.warmledger.command.funds.Order;
import org.warmledger.command.funds.allocatefunds.AllocateFunds;
import org.warmledger.command.funds.allocatefunds.AllocateFundsRule;
import org.warmledger.command.funds.returnfunds.ReturnFunds;
import org.warmledger.command.funds.returnfunds.ReturnFundsRule;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundReturned;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.Purpose;

/** Funds as they stood, and what was taken out of them. */
final class FundActs {

  private record Then(FundState state, long version) {}

  private static final Then UNOPENED = new Then(Fund.unopened(), -1);

  private final Map<FundCode, Then> funds = new HashMap<>();

  /** What files needed to know of it. */
  Optional<FundFacts> find(FundCode code) {
    Then then = funds.getOrDefault(code, UNOPENED);
    return FundFacts.of(then.state(), then.version());
  }

  private FundState state(FundCode code) {
    return funds.getOrDefault(code, UNOPENED).state();
  }

  Optional<Question> take(FundEvent event, Fact fact) {
    FundState before = state(event.fund());
    Optional<Decision<?>> decided = decided(event, before, fact.ref());
    // No book takes what would leave less than nothing in it: history goes on without that.
    if (decided.filter(it -> Question.isRefusal(CheckCode.C22_OVERDRAWN, it)).isEmpty()) {
      funds.put(event.fund(), new Then(Fund.evolve(before, event), fact.ref().sequence()));
    }
    return decided.map(decision -> question(event, fact.ref(), decision));
  }

  private Optional<Decision<?>> decided(FundEvent event, FundState before, EventRef ref) {
    return switch (event) {
      case FundAllocated given ->
          Optional.of(AllocateFundsRule.decide(allocation(given), before, state(given.to())));
      case FundReturned back ->
          Optional.of(ReturnFundsRule.decide(refund(back), before, back.to().map(this::state)));
      case FundBooked booked when booked.movement() == FundMovement.COMMITTED ->
          Optional.of(FundRules.commit(List.of(order(booked, ref)), before));
      default -> Optional.empty();
    };
  }

  private static AllocateFunds allocation(FundAllocated event) {
    return new AllocateFunds(
        event.transfer(), FundAmounts.in(event.shares()), event.voucher(), event.occurredOn());
  }

  private static ReturnFunds refund(FundReturned event) {
    return new ReturnFunds(
        event.to(),
        event.giver(),
        event.transfer(),
        FundAmounts.in(event.shares()),
        event.reason(),
        event.occurredOn());
  }

  /** What was set aside together is covered together. */
  private static Order order(FundBooked event, EventRef ref) {
    // The fund's code may hold letters that no identifier may.
    String id = "posting-" + ref.sequence();
    Purpose purpose =
        new Purpose(
            PurposeKind.AID,
            id,
            Optional.empty(),
            event.union(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Order(
        new CommitmentId(CommitmentId.PREFIX + id),
        purpose,
        FundAmounts.in(event.shares()),
        event.occurredOn());
  }

  private static String cause(EventRef ref) {
    return ref.stream() + "#" + ref.sequence();
  }

  private Question question(FundEvent event, EventRef ref, Decision<?> decided) {
    return new Question(
        new FindingSubject(SubjectKind.FUND, event.fund().value()),
        cause(ref),
        () -> Optional.of(event.union()),
        event.occurredOn(),
        Map.of("inHandFen", Long.toString(inHand(event.fund()))),
        List.of(ref),
        by -> decided);
  }

  private long inHand(FundCode code) {
    return state(code).content().map(book -> book.money().inHand()).orElse(0L);
  }
}
