package org.warmledger.command.cases.proposeaid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.cases.bodies.TermsBody;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.GoodsFields;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** Aid that somebody proposes, as it is sent. */
record ProposalBody(
    @Required Optional<AidCategory> category,
    Optional<FundCode> fund,
    @Longest Optional<String> campaign,
    Optional<Money> money,
    @Longest(GoodsFields.MOST) List<Goods> goods,
    Optional<PersonId> beneficiary,
    Optional<Money> selfPaid,
    @Required Optional<LocalDate> occurredOn,
    @InSeal @Longest(Longest.NOTE) Optional<String> reason) {

  ProposalBody {
    goods = goods == null ? List.of() : List.copyOf(goods);
  }

  ProposeAid toCommand(CaseId caseId, AidId aidId, StaffId proposer, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<AidTerms> terms =
        new TermsBody(category, fund, campaign, money, goods, beneficiary, selfPaid).check(fields);
    Supplier<LocalDate> day = fields.day("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new ProposeAid(caseId, aidId, terms.get(), Fields.noted(reason), proposer, day.get()));
  }

  @Override
  public String toString() {
    return "ProposalBody";
  }
}
