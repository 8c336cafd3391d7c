package org.warmledger.command.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.Order;
import org.warmledger.events.PlanDrawnUp;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.values.PlanTerms;
import org.warmledger.events.values.Purpose;

/** What a spending plan says. */
public record PlanSheet(
    PlanId id, UnionPath union, PlanTerms terms, StaffId drawnUpBy, LocalDate drawnUpOn) {

  /** As it was drawn up. */
  public static PlanSheet of(PlanDrawnUp event) {
    return new PlanSheet(
        event.planId(), event.union(), event.terms(), event.drawnUpBy(), event.occurredOn());
  }

  /** All that it may hand over. */
  public FundAmounts total() {
    return new FundAmounts(terms.money(), terms.goods());
  }

  /** What is to be set aside of its fund for it. */
  public Order order(FundAmounts amounts, LocalDate on) {
    Purpose purpose =
        new Purpose(
            PurposeKind.PLAN,
            id.value(),
            Optional.empty(),
            union,
            Optional.empty(),
            Optional.empty(),
            terms.campaign());
    return new Order(CommitmentId.of(id), purpose, amounts, on);
  }

  @Override
  public String toString() {
    return id.value();
  }
}
