package org.warmledger.query.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.ProgrammeEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.Transport;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Masks;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PaidUnit;
import org.warmledger.events.values.ServiceCounts;
import org.warmledger.query.projection.Fact;

/**
 * One service or one visit to an enterprise as it stands.
 *
 * @param plan that it was handed over under
 */
record Activity(
    String union, List<String> unions, Optional<String> plan, @JsonUnwrapped ToldActivity told) {

  /**
   * What was done.
   *
   * @param service what was done and counted; absent for a visit
   * @param enterprise that was visited; absent for a service
   * @param payee into whose account a bank paid it
   * @param reversal when and why it was taken back
   */
  record ToldActivity(
      String activityId,
      Optional<Service> service,
      Optional<String> enterprise,
      Optional<String> campaign,
      Optional<String> fund,
      Optional<Into> payee,
      Money money,
      List<Goods> goods,
      String note,
      String enteredBy,
      LocalDate occurredOn,
      Optional<TakenBack> reversal) {

    private ToldActivity saying(String said, Optional<TakenBack> back) {
      return new ToldActivity(
          activityId,
          service,
          enterprise,
          campaign,
          fund,
          payee,
          money,
          goods,
          said,
          enteredBy,
          occurredOn,
          back);
    }
  }

  record Service(
      ServiceKind kind,
      Optional<AidCategory> category,
      Optional<Transport> transport,
      ServiceCounts counts) {}

  /**
   * Into whose account a bank paid it.
   *
   * @param accountTail its last four digits, the rest covered
   */
  record Into(String name, String accountTail) {
    private static Into of(PaidUnit unit) {
      return new Into(unit.name(), Masks.account(unit.accountNumber()));
    }
  }

  record TakenBack(String reason, String reversedBy, LocalDate occurredOn) {
    TakenBack saying(String other) {
      return new TakenBack(other, reversedBy, occurredOn);
    }
  }

  static Activity after(Optional<Activity> before, Fact fact) {
    ProgrammeEvent event = (ProgrammeEvent) fact.event();
    String actor = fact.context().actor().value();
    return switch (event) {
      case ServiceProvided done -> of(done, actor);
      case EnterpriseVisited visit -> of(visit, actor);
      case ServiceReversed back ->
          known(before).reversed(new TakenBack(back.reason(), actor, back.occurredOn()));
      case EnterpriseVisitReversed back ->
          known(before).reversed(new TakenBack(back.reason(), actor, back.occurredOn()));
      default -> throw new IllegalStateException("no activity: " + fact.type().getSimpleName());
    };
  }

  /** With other words: those of a service may tell whom it was for. */
  Activity shown(UnaryOperator<String> words) {
    return told.service().isEmpty()
        ? this
        : saying(
            words.apply(told.note()),
            told.reversal().map(back -> back.saying(words.apply(back.reason()))));
  }

  private static Activity known(Optional<Activity> before) {
    return before.orElseThrow(() -> new IllegalStateException("an activity starts by being done"));
  }

  private static Activity of(ServiceProvided done, String actor) {
    return new Activity(
        done.union().code().value(),
        done.union().parts(),
        done.plan().map(PlanId::value),
        new ToldActivity(
            done.serviceId().value(),
            Optional.of(new Service(done.kind(), done.category(), done.transport(), done.counts())),
            Optional.empty(),
            done.campaign(),
            done.fund().map(FundCode::value),
            done.payee().map(Into::of),
            done.money(),
            done.goods(),
            done.note(),
            actor,
            done.occurredOn(),
            Optional.empty()));
  }

  private static Activity of(EnterpriseVisited visit, String actor) {
    return new Activity(
        visit.union().code().value(),
        visit.union().parts(),
        visit.plan().map(PlanId::value),
        new ToldActivity(
            visit.visitId().value(),
            Optional.empty(),
            Optional.of(visit.enterprise()),
            visit.campaign(),
            visit.fund().map(FundCode::value),
            visit.payee().map(Into::of),
            visit.money(),
            visit.goods(),
            visit.note(),
            actor,
            visit.occurredOn(),
            Optional.empty()));
  }

  private Activity reversed(TakenBack back) {
    return saying(told.note(), Optional.of(back));
  }

  private Activity saying(String said, Optional<TakenBack> back) {
    return new Activity(union, unions, plan, told.saying(said, back));
  }
}
