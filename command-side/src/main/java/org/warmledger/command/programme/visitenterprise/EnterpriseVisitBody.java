package org.warmledger.command.programme.visitenterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.programme.Givings;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Money;

/**
 * A visit to an enterprise, as it is sent.
 *
 * @param union who visited; the caller's own unless stated
 */
record EnterpriseVisitBody(
    @Longest Optional<String> enterprise,
    @Longest Optional<String> campaign,
    Optional<FundCode> fund,
    Optional<Money> money,
    List<Goods> goods,
    @Longest(Longest.NOTE) Optional<String> note,
    Optional<String> union,
    Optional<LocalDate> occurredOn) {

  EnterpriseVisitBody {
    goods = goods == null ? List.of() : List.copyOf(goods);
  }

  VisitEnterprise toCommand(EnterpriseVisitId id, Optional<UnionPath> holder, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<String> whom = fields.text("/enterprise", enterprise, EnterpriseVisitBody.class);
    Supplier<String> name = fields.optionalText("/campaign", campaign, EnterpriseVisitBody.class);
    Money amount = money.orElse(Money.NONE);
    Givings.check(fields, fund, amount, goods);
    Supplier<String> words = fields.noteText("/note", note);
    fields.wrongIf(holder.isEmpty(), "/union", FieldCode.UNKNOWN_UNION);
    Supplier<LocalDate> day = fields.day("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new VisitEnterprise(
                id,
                holder.orElseThrow(),
                whom.get(),
                Optional.of(name.get()).filter(text -> !text.isEmpty()),
                fund,
                amount,
                goods,
                words.get(),
                day.get()));
  }

  @Override
  public String toString() {
    return "EnterpriseVisitBody";
  }
}
