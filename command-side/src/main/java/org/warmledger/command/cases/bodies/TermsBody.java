package org.warmledger.command.cases.bodies;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.GoodsFields;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/**
 * What is given: money, goods or a service, as it is sent.
 *
 * @param beneficiary the person it is for, where it is not for the household as a whole
 * @param selfPaid what the household paid itself, for medical aid
 */
public record TermsBody(
    @Required Optional<AidCategory> category,
    Optional<FundCode> fund,
    @Longest Optional<String> campaign,
    Optional<Money> money,
    List<Goods> goods,
    Optional<PersonId> beneficiary,
    Optional<Money> selfPaid) {

  /** Checks every field; pointers are those of the request's top level. */
  public Supplier<AidTerms> check(Fields fields) {
    fields.and("", this);
    Supplier<List<Goods>> given = GoodsFields.check(fields, goods);
    Money amount = money.orElse(Money.NONE);
    boolean service = amount.isNone() && goods.isEmpty();
    category
        .flatMap(stated -> AidTerms.misfit(stated, amount, goods))
        .ifPresent(misfit -> fields.wrong("/money", FieldCode.of(misfit)));
    fields.wrongIf(!service && fund.isEmpty(), "/fund", FieldCode.FUND_REQUIRED);
    return () ->
        new AidTerms(
            category.orElseThrow(),
            fund,
            Fields.stated(campaign),
            amount,
            given.get(),
            beneficiary,
            selfPaid,
            Optional.empty());
  }
}
