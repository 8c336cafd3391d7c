package org.warmledger.command.cases.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Money;

/**
 * A hospital's bill, as it is sent.
 *
 * @param selfPaid the part of the total that the household bore itself
 */
public record BillBody(
    @InSeal @Required @Longest(Bill.LONGEST_NUMBER) Optional<String> number,
    @Required Optional<LocalDate> issuedOn,
    @InSeal @Required @Longest Optional<String> hospital,
    @Required Optional<Money> total,
    @Required Optional<Money> selfPaid) {

  /** Checks every bill; none stands there twice. */
  public static Supplier<Bills> check(Fields fields, List<BillBody> bills) {
    List<Supplier<Bill>> checked = new ArrayList<>();
    bills.forEach(bill -> checked.add(bill.check(fields, "/bills/" + checked.size())));
    if (fields.isSound()) {
      repeated(fields, checked.stream().map(Supplier::get).toList());
    }
    return () -> new Bills(checked.stream().map(Supplier::get).toList());
  }

  private static void repeated(Fields fields, List<Bill> bills) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < bills.size(); i++) {
      fields.wrongIf(!seen.add(bills.get(i).folded()), "/bills/" + i, FieldCode.REPEATED);
    }
  }

  private Supplier<Bill> check(Fields fields, String at) {
    fields.and(at, this);
    Supplier<LocalDate> day = fields.day(at + "/issuedOn", issuedOn);
    fields.wrongIf(total.filter(Money::isNone).isPresent(), at + "/total", FieldCode.AMOUNT_ZERO);
    fields.wrongIf(
        selfPaid.filter(Money::isNone).isPresent(), at + "/selfPaid", FieldCode.AMOUNT_ZERO);
    fields.wrongIf(
        selfPaid
            .filter(paid -> total.filter(whole -> paid.fen() > whole.fen()).isPresent())
            .isPresent(),
        at + "/selfPaid",
        FieldCode.MORE_THAN_THE_WHOLE);
    return () ->
        new Bill(
            Fields.said(number),
            day.get(),
            Fields.said(hospital),
            total.orElseThrow(),
            selfPaid.orElseThrow());
  }

  @Override
  public String toString() {
    return "BillBody";
  }
}
