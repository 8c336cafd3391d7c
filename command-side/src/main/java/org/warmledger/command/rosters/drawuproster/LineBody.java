package org.warmledger.command.rosters.drawuproster;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.cases.bodies.BillBody;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.GoodsFields;
import org.warmledger.command.rosters.drawuproster.RosterDraft.DraftLine;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PersonName;
import org.warmledger.events.limits.Required;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.Money;

/** One line, as it is sent. */
record LineBody(
    @InSeal @Required @Form(value = IdentityNumber.TYPED, example = IdentityNumber.EXAMPLE)
        Optional<String> identityNumber,
    @InSeal @Required @PersonName @Longest(Longest.NAME) Optional<String> name,
    @InSeal @Form(value = Fields.NO_OR_ACCOUNT, example = "6222020000000000")
        Optional<String> accountNumber,
    Optional<Money> money,
    @Longest(LineBody.MOST_GOODS) List<Goods> goods,
    @Longest(Bills.MOST) List<BillBody> bills) {

  private static final int MOST_GOODS = 20;

  LineBody {
    goods = Fields.listed(goods);
    bills = Fields.listed(bills);
  }

  /**
   * Checks the line.
   *
   * @param heading what all lines have in common
   */
  Supplier<DraftLine> check(Fields fields, String at, HeadingBody heading, KeyedHash hash) {
    Supplier<IdentityNumber> number = fields.identityNumber(at + "/identityNumber", identityNumber);
    fields.and(at, this);
    Supplier<String> account = fields.account(at + "/accountNumber", accountNumber);
    Money amount = money.orElse(Money.NONE);
    fields.wrongIf(amount.isNone() && goods.isEmpty(), at + "/money", FieldCode.AMOUNT_ZERO);
    fields.wrongIf(
        !amount.isNone() && account.get().isEmpty(), at + "/accountNumber", FieldCode.REQUIRED);
    GoodsFields.check(fields, at + "/goods", goods, MOST_GOODS);
    Supplier<Bills> shown =
        BillBody.check(
            fields,
            at,
            bills,
            new BillBody.Resting(heading.category(), money, heading.occurredOn()));
    return () ->
        new DraftLine(
            hash.person(number.get()),
            Fields.said(name),
            account.get(),
            amount,
            goods,
            shown.get());
  }

  @Override
  public String toString() {
    return "LineBody";
  }
}
