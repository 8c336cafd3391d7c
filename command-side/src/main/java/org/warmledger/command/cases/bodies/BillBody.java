package org.warmledger.command.cases.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.giving.BillDates;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.AidCategory;
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

  /** The aid that rests on bills, as far as it is stated. */
  public record Resting(
      Optional<AidCategory> category, Optional<Money> money, Optional<LocalDate> on) {

    /** Medical aid in money names its bills, and other aid has none. */
    private void check(Fields fields, String at, List<BillBody> bills) {
      boolean rests = category.filter(AidCategory::needsBills).isPresent();
      boolean inMoney = money.filter(amount -> !amount.isNone()).isPresent();
      fields.wrongIf(rests && inMoney && bills.isEmpty(), at, FieldCode.REQUIRED);
      fields.wrongIf(
          category.isPresent() && !rests && !bills.isEmpty(), at, FieldCode.NOT_APPLICABLE);
    }
  }

  /**
   * Checks every bill; none stands there twice.
   *
   * @param where the aid stands that they belong to
   */
  public static Supplier<Bills> check(
      Fields fields, String where, List<BillBody> bills, Resting aid) {
    aid.check(fields, where + "/bills", bills);
    List<Supplier<Bill>> checked = new ArrayList<>();
    for (BillBody bill : bills) {
      String at = where + "/bills/" + checked.size();
      bill.dated(fields, at + "/issuedOn", aid.on());
      checked.add(bill.check(fields, at));
    }
    if (fields.isSound()) {
      repeated(fields, where, checked.stream().map(Supplier::get).toList());
    }
    return () -> new Bills(checked.stream().map(Supplier::get).toList());
  }

  private static void repeated(Fields fields, String where, List<Bill> bills) {
    for (int i = 0; i < bills.size(); i++) {
      fields.wrongIf(
          bills.subList(0, i).stream().anyMatch(bills.get(i)::isSame),
          where + "/bills/" + i,
          FieldCode.REPEATED);
    }
  }

  private void dated(Fields fields, String at, Optional<LocalDate> aided) {
    issuedOn
        .flatMap(day -> aided.flatMap(on -> BillDates.fault(day, on)))
        .ifPresent(code -> fields.wrong(at, code));
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
