package org.warmledger.command.checks.flags;

import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.Fact;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Receipt;

/**
 * That a voucher proves a payment from a fact on, or does no longer.
 *
 * @param payment what it proves, by its id: all lines of a roster are one
 */
record VoucherUse(String payment, UnionPath union, Receipt receipt, Now now) {

  private enum Now {
    BEGUN,
    OVER
  }

  private static final String BACK = "back ";

  boolean isOver() {
    return now == Now.OVER;
  }

  /** What a fact says of vouchers; what an import tells of the past bears the papers of then. */
  static Stream<VoucherUse> in(Fact fact) {
    Stream<VoucherUse> over =
        fact.undone().get().flatMap(VoucherUse::proof).map(VoucherUse::over).stream();
    return fact.isImported()
        ? over
        : Stream.concat(over, Stream.of(proof(fact.event()), back(fact)).flatMap(Optional::stream));
  }

  private VoucherUse over() {
    return new VoucherUse(payment, union, receipt, Now.OVER);
  }

  /** What the fact is proved by. */
  private static Optional<VoucherUse> proof(LedgerEvent event) {
    return switch (event) {
      case CaseAided aided when aided.origin() != AidOrigin.IMPORTED ->
          proved(
              payment(aided.terms(), aided.aidId().value()),
              aided.union(),
              Optional.of(aided.receipt()));
      case CaseVisited visit -> proved(visit.visitId().value(), visit.union(), visit.receipt());
      case ServiceProvided service ->
          proved(service.serviceId().value(), service.union(), service.receipt());
      case EnterpriseVisited visit ->
          proved(visit.visitId().value(), visit.union(), visit.receipt());
      case RepaymentEntered entered ->
          proved(entered.repayment().value(), entered.union(), entered.voucher());
      case MovementEntered entered when isPayment(entered.content().kind()) ->
          proved(entered.movement().value(), entered.union(), entered.content().voucher());
      default -> Optional.empty();
    };
  }

  /** One paper may set up a fund, share out among many below, or state all opening balances. */
  private static boolean isPayment(FundMove kind) {
    return kind == FundMove.RECEIPT || kind == FundMove.RETURN;
  }

  /** What proves that it came back; that may be the very paper by which it went out. */
  private static Optional<VoucherUse> back(Fact fact) {
    Optional<VoucherUse> back =
        switch (fact.event()) {
          case AidReversed aid ->
              proved(BACK + payment(aid.terms(), aid.aidId().value()), aid.union(), aid.voucher());
          case VisitReversed visit ->
              proved(BACK + visit.visitId(), visit.union(), visit.voucher());
          case ServiceReversed service ->
              proved(BACK + service.serviceId(), service.union(), service.voucher());
          case EnterpriseVisitReversed visit ->
              proved(BACK + visit.visitId(), visit.union(), visit.voucher());
          default -> Optional.empty();
        };
    return back.filter(proved -> !isOfWhatWentOut(proved, fact));
  }

  private static boolean isOfWhatWentOut(VoucherUse back, Fact fact) {
    return fact.undone()
        .get()
        .flatMap(VoucherUse::proof)
        .filter(out -> out.receipt().sign().equals(back.receipt().sign()))
        .isPresent();
  }

  private static Optional<VoucherUse> proved(
      String payment, UnionPath union, Optional<Receipt> receipt) {
    return receipt.map(known -> new VoucherUse(payment, union, known, Now.BEGUN));
  }

  /** The bank pays a roster, and takes it back, with one slip. */
  private static String payment(AidTerms terms, String aid) {
    return terms.roster().map(RosterId::value).orElse(aid);
  }
}
