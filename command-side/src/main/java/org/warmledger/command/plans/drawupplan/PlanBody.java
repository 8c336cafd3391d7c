package org.warmledger.command.plans.drawupplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.GoodsFields;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Range;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.PlanUse;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PlanTerms;
import org.warmledger.platform.web.Caller;

/**
 * A spending plan, as it is sent.
 *
 * @param union whose people carry it out; the caller's own unless stated
 * @param mostMoney a time; all of it unless stated
 * @param mostGoods a time; all of them unless stated
 */
record PlanBody(
    @Required @Longest Optional<String> title,
    @Form(value = UnionCode.FORM, example = "410803") Optional<String> union,
    @Required Optional<FundCode> fund,
    @Longest Optional<String> campaign,
    @Required Optional<LocalDate> from,
    @Required Optional<LocalDate> to,
    @Longest(PlanBody.MOST_USES) List<PlanUse> uses,
    @Longest(PlanBody.MOST_KINDS) List<ServiceKind> services,
    Optional<Money> mostMoney,
    @Longest(GoodsFields.MOST) List<Goods> mostGoods,
    @Required @Range(least = 1, most = PlanTerms.MOST_TIMES) Optional<Integer> mostTimes,
    Optional<Money> money,
    @Longest(GoodsFields.MOST) List<Goods> goods,
    Optional<LocalDate> occurredOn) {

  static final int MOST_USES = 3;
  static final int MOST_KINDS = 20;

  PlanBody {
    uses = Fields.listed(uses);
    services = Fields.listed(services);
    mostGoods = Fields.listed(mostGoods);
    goods = Fields.listed(goods);
  }

  DrawUpPlan toCommand(PlanId id, Caller caller, UnionDirectory unions, LocalDate today) {
    Fields fields = Fields.of(this, today);
    check(fields);
    usedUp(fields);
    fields.wrongIf(to.filter(today::isAfter).isPresent(), "/to", FieldCode.PERIOD_OVER);
    Supplier<UnionPath> holder = unions.holder(fields, caller, union);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new DrawUpPlan(id, holder.get(), Fields.said(title), terms(), caller.id(), day.get()));
  }

  private void check(Fields fields) {
    Money total = money.orElse(Money.NONE);
    var whole = GoodsFields.check(fields, goods);
    var aTime = GoodsFields.check(fields, "/mostGoods", mostGoods, GoodsFields.MOST);
    fields.wrongIf(total.isNone() && goods.isEmpty(), "/money", FieldCode.AMOUNT_ZERO);
    fields.wrongIf(uses.isEmpty(), "/uses", FieldCode.REQUIRED);
    fields.wrongIf(
        !services.isEmpty() && !uses.contains(PlanUse.SERVICE),
        "/services",
        FieldCode.NOT_APPLICABLE);
    fields.wrongIf(
        services.stream().anyMatch(ServiceKind::isPaidByEmployers),
        "/services",
        FieldCode.NOT_APPLICABLE);
    fields.wrongIf(
        mostMoney.filter(most -> most.fen() > total.fen()).isPresent(),
        "/mostMoney",
        FieldCode.MORE_THAN_THE_WHOLE);
    fields.wrongIf(
        from.isPresent() && to.filter(from.get()::isAfter).isPresent(), "/to", FieldCode.TOO_SMALL);
  }

  /** What is never to be had stays where it is. */
  private void usedUp(Fields fields) {
    mostTimes
        .filter(times -> times > 0)
        .ifPresent(
            times -> {
              fields.wrongIf(
                  mostMoney
                      .filter(most -> UsedUp.leaves(money.orElse(Money.NONE), most, times))
                      .isPresent(),
                  "/money",
                  FieldCode.NEVER_USED_UP);
              fields.wrongIf(
                  !mostGoods.isEmpty() && UsedUp.leaves(goods, mostGoods, times),
                  "/goods",
                  FieldCode.NEVER_USED_UP);
            });
    fields.wrongIf(UsedUp.exceeds(mostGoods, goods), "/mostGoods", FieldCode.MORE_THAN_THE_WHOLE);
  }

  private PlanTerms terms() {
    return new PlanTerms(
        fund.orElseThrow(),
        Fields.stated(campaign),
        from.orElseThrow(),
        to.orElseThrow(),
        uses.stream().distinct().toList(),
        services.stream().distinct().toList(),
        mostMoney.or(() -> money).orElse(Money.NONE),
        mostGoods,
        mostTimes.orElseThrow(),
        money.orElse(Money.NONE),
        goods);
  }

  @Override
  public String toString() {
    return "PlanBody";
  }
}
