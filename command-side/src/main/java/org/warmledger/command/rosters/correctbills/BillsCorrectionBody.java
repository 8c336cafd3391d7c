package org.warmledger.command.rosters.correctbills;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.cases.bodies.BillBody;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Money;

/** The right bills of a line, all of them, as they are sent. */
record BillsCorrectionBody(
    @Required @Longest(Bills.MOST) List<BillBody> bills, Optional<LocalDate> occurredOn) {

  /** Only aid of this category rests on bills; whether the line is one of it, the rule says. */
  private static final BillBody.Resting RESTING =
      new BillBody.Resting(
          Optional.of(AidCategory.MEDICAL), Optional.of(new Money(1)), Optional.empty());

  BillsCorrectionBody {
    bills = Fields.listed(bills);
  }

  CorrectBills toCommand(RosterId rosterId, int number, StaffId by, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<Bills> shown = BillBody.check(fields, "", bills, RESTING);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(() -> new CorrectBills(rosterId, number, shown.get(), by, day.get()));
  }

  @Override
  public String toString() {
    return "BillsCorrectionBody";
  }
}
