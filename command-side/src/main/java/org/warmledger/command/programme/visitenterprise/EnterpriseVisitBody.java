package org.warmledger.command.programme.visitenterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.cases.bodies.HandingOver;
import org.warmledger.command.cases.bodies.ReceiptBody;
import org.warmledger.command.cases.bodies.UnitPayeeBody;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.GoodsFields;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PaidUnit;
import org.warmledger.events.values.Receipt;

/**
 * A visit to an enterprise, as it is sent.
 *
 * @param union who visited; the caller's own unless stated
 */
record EnterpriseVisitBody(
    @Required @Longest Optional<String> enterprise,
    @Longest Optional<String> campaign,
    Optional<FundCode> fund,
    Optional<Money> money,
    @Longest(GoodsFields.MOST) List<Goods> goods,
    Optional<ReceiptBody> receipt,
    Optional<UnitPayeeBody> payee,
    Optional<PlanId> plan,
    @Longest(Longest.NOTE) Optional<String> note,
    @Form(value = UnionCode.FORM, example = "410803") Optional<String> union,
    @Required Optional<LocalDate> occurredOn) {

  EnterpriseVisitBody {
    goods = Fields.listed(goods);
  }

  VisitEnterprise toCommand(
      EnterpriseVisitId id, Optional<UnionPath> holder, KeyedHash hash, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Money amount = money.orElse(Money.NONE);
    Supplier<Optional<Receipt>> proof =
        new HandingOver(fund, plan, amount, goods, receipt).check(fields);
    Supplier<Optional<PaidUnit>> to =
        UnitPayeeBody.check(payee, ReceiptBody.isBankSlip(receipt), fields, hash);
    fields.wrongIf(holder.isEmpty(), "/union", FieldCode.UNKNOWN_UNION);
    Supplier<LocalDate> day = fields.day("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new VisitEnterprise(
                id,
                holder.orElseThrow(),
                Fields.said(enterprise),
                Fields.stated(campaign),
                fund,
                amount,
                goods,
                proof.get(),
                to.get(),
                plan,
                Optional.empty(),
                Fields.said(note),
                day.get()));
  }

  @Override
  public String toString() {
    return "EnterpriseVisitBody";
  }
}
