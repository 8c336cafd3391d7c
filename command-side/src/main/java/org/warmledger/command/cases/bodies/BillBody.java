package org.warmledger.command.cases.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** For how long a bill may be aided. */
  private static final int YEARS = 3;

  /**
   * Checks every bill; none stands there twice.
   *
   * @param aided the day of the aid
   */
  public static Supplier<Bills> check(
      Fields fields, List<BillBody> bills, Optional<LocalDate> aided) {
    List<Supplier<Bill>> checked = new ArrayList<>();
    for (BillBody bill : bills) {
      String at = "/bills/" + checked.size();
      bill.dated(fields, at + "/issuedOn", aided);
      checked.add(bill.check(fields, at));
    }
    if (fields.isSound()) {
      repeated(fields, checked.stream().map(Supplier::get).toList());
    }
    return () -> new Bills(checked.stream().map(Supplier::get).toList());
  }

  private static void repeated(Fields fields, List<Bill> bills) {
    for (int i = 0; i < bills.size(); i++) {
      fields.wrongIf(
          bills.subList(0, i).stream().anyMatch(bills.get(i)::isSame),
          "/bills/" + i,
          FieldCode.REPEATED);
    }
  }

  /** Nobody is aided on a bill that is not there yet, or that is long past. */
  private void dated(Fields fields, String at, Optional<LocalDate> aided) {
    fields.wrongIf(
        issuedOn.filter(day -> aided.filter(day::isAfter).isPresent()).isPresent(),
        at,
        FieldCode.AFTER_THE_AID);
    fields.wrongIf(
        issuedOn
            .filter(day -> aided.map(on -> on.minusYears(YEARS)).filter(day::isBefore).isPresent())
            .isPresent(),
        at,
        FieldCode.TOO_LONG_AGO);
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
