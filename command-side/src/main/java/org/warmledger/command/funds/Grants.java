package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundGrantEnded;
import org.warmledger.events.FundGranted;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.UnionCode;

/** What lower unions may spend of a fund (授权额度), and how much of it they have. */
public record Grants(List<Grant> all) {

  static final Grants NONE = new Grants(List.of());

  public Grants {
    all = List.copyOf(all);
  }

  public Optional<Grant> find(GrantId id) {
    return all.stream().filter(grant -> grant.id().equals(id)).findFirst();
  }

  /**
   * That of a union, for what is approved today and dated some day.
   *
   * @param on the day that the approval bears
   */
  public Optional<Grant> standing(UnionCode union, LocalDate on, LocalDate today) {
    return all.stream()
        .filter(grant -> grant.terms().to().code().equals(union))
        .filter(grant -> grant.standsOn(on) && grant.standsOn(today))
        .findFirst();
  }

  Grants granted(FundGranted event) {
    Grant grant =
        new Grant(
            event.grant(), event.terms(), event.ceiling(), event.occurredOn(), 0, Optional.empty());
    return new Grants(Stream.concat(all.stream(), Stream.of(grant)).toList());
  }

  Grants ended(FundGrantEnded event) {
    return changed(event.grant(), grant -> grant.ended(event.occurredOn()));
  }

  Grants booked(FundBooked event) {
    long value = FundAmounts.in(event.shares()).value();
    long more =
        switch (event.movement()) {
          case COMMITTED, REFUND_REVERSED -> value;
          case SETTLED -> 0;
          case RELEASED, REFUNDED -> -value;
        };
    return event.grant().map(id -> changed(id, grant -> grant.using(more))).orElse(this);
  }

  private Grants changed(GrantId id, UnaryOperator<Grant> change) {
    return new Grants(
        all.stream().map(grant -> grant.id().equals(id) ? change.apply(grant) : grant).toList());
  }

  /** Whether an order is under none, or within the one that it is under, on its day. */
  boolean cover(Order order) {
    return order
        .grant()
        .map(
            id ->
                find(id)
                    .filter(grant -> grant.standsOn(order.on()))
                    .filter(grant -> grant.covers(order.amounts()))
                    .isPresent())
        .orElse(true);
  }

  /** Why an order is not covered. */
  Rejection exceeded(FundCode fund, Order order) {
    return order
        .grant()
        .flatMap(this::find)
        .map(grant -> grant.exceeded(fund))
        .orElseGet(() -> Rejection.of(RejectionCode.GRANT_EXCEEDED));
  }

  Grants taken(Order order) {
    return order
        .grant()
        .map(id -> changed(id, grant -> grant.using(order.amounts().value())))
        .orElse(this);
  }
}
