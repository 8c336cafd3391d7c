package org.warmledger.command.programme.provideservice;

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
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.Transport;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PaidUnit;
import org.warmledger.events.values.Receipt;
import org.warmledger.events.values.ServiceCounts;

/**
 * A service, as it is sent.
 *
 * @param union who provided it; the caller's own unless stated
 */
record ServiceBody(
    @Required Optional<ServiceKind> kind,
    Optional<AidCategory> category,
    Optional<Transport> transport,
    Optional<CaseId> caseId,
    @Longest Optional<String> campaign,
    Optional<FundCode> fund,
    Optional<CountsBody> counts,
    Optional<Money> money,
    @Longest(GoodsFields.MOST) List<Goods> goods,
    Optional<ReceiptBody> receipt,
    Optional<UnitPayeeBody> payee,
    Optional<PlanId> plan,
    @Longest(Longest.NOTE) Optional<String> note,
    @Form(value = UnionCode.FORM, example = "410803") Optional<String> union,
    @Required Optional<LocalDate> occurredOn) {

  private static final Optional<AidTerms.Misfit> WITH_MONEY =
      Optional.of(AidTerms.Misfit.SERVICE_WITH_MONEY);

  ServiceBody {
    goods = Fields.listed(goods);
  }

  ProvideService toCommand(
      ServiceId id, Optional<UnionPath> holder, KeyedHash hash, LocalDate today) {
    Fields fields = Fields.of(this, today);
    checkKind(fields, holder);
    ServiceCounts numbers = counts.map(counted -> counted.check(fields)).orElse(CountsBody.NOTHING);
    Money amount = money.orElse(Money.NONE);
    Supplier<Optional<Receipt>> proof = proof(amount, fields);
    Supplier<Optional<PaidUnit>> to = paidUnit(fields, hash);
    checkGiving(fields, amount, numbers);
    Supplier<LocalDate> day = fields.day("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new ProvideService(
                id,
                holder.orElseThrow(),
                kind.orElseThrow(),
                category,
                transport,
                caseId,
                Fields.stated(campaign),
                fund,
                numbers,
                amount,
                goods,
                proof.get(),
                to.get(),
                plan,
                Optional.empty(),
                Fields.said(note),
                day.get()));
  }

  private void checkKind(Fields fields, Optional<UnionPath> holder) {
    fields.wrongIf(holder.isEmpty(), "/union", FieldCode.UNKNOWN_UNION);
    kind.ifPresent(known -> fitting(fields, known));
  }

  private Supplier<Optional<PaidUnit>> paidUnit(Fields fields, KeyedHash hash) {
    return UnitPayeeBody.check(payee, isPaidIntoAnAccount(), fields, hash);
  }

  /** What a household gets is handed to it. */
  private Supplier<Optional<Receipt>> proof(Money amount, Fields fields) {
    HandingOver handed = new HandingOver(outOf(), plan, amount, goods, receipt);
    return caseId.isPresent() ? handed.byHand(fields) : handed.check(fields);
  }

  /** What employers pay, they pay to many; a household is paid into no account. */
  private boolean isPaidIntoAnAccount() {
    return ReceiptBody.isBankSlip(receipt)
        && caseId.isEmpty()
        && kind.filter(ServiceKind::isPaidByEmployers).isEmpty();
  }

  /** The fund it comes out of: what employers pay comes out of none. */
  private Optional<FundCode> outOf() {
    return fund.filter(unused -> kind.filter(ServiceKind::isPaidByEmployers).isEmpty());
  }

  private void checkGiving(Fields fields, Money amount, ServiceCounts numbers) {
    // Who was counted may have been given money one by one, in the files: nothing is no misfit
    // here.
    fields.wrongIf(
        category.flatMap(stated -> AidTerms.misfit(stated, amount, goods)).equals(WITH_MONEY),
        "/money",
        FieldCode.SERVICE_WITH_MONEY);
    fields.wrongIf(
        numbers.equals(CountsBody.NOTHING) && amount.isNone() && goods.isEmpty(),
        "/counts",
        FieldCode.REQUIRED);
  }

  /** Category, transport, fund and goods go with some kinds and not with others. */
  private void fitting(Fields fields, ServiceKind known) {
    goesWith(fields, known.statesCategory(), "/category", category);
    goesWith(fields, known.travels(), "/transport", transport);
    boolean ofEmployers = known.isPaidByEmployers();
    fields.wrongIf(ofEmployers && fund.isPresent(), "/fund", FieldCode.NOT_APPLICABLE);
    fields.wrongIf(ofEmployers && plan.isPresent(), "/plan", FieldCode.NOT_APPLICABLE);
    fields.wrongIf(ofEmployers && !goods.isEmpty(), "/goods", FieldCode.NOT_APPLICABLE);
  }

  private static void goesWith(Fields fields, boolean needed, String at, Optional<?> given) {
    fields.wrongIf(needed && given.isEmpty(), at, FieldCode.REQUIRED);
    fields.wrongIf(!needed && given.isPresent(), at, FieldCode.NOT_APPLICABLE);
  }

  @Override
  public String toString() {
    return "ServiceBody";
  }
}
