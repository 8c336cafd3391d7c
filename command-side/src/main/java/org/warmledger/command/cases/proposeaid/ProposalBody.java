package org.warmledger.command.cases.proposeaid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.cases.bodies.BillBody;
import org.warmledger.command.cases.bodies.TermsBody;
import org.warmledger.command.decision.FieldCode;
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
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/**
 * Aid that somebody proposes, as it is sent.
 *
 * @param selfPaid what the household bore itself; what its bills show unless less is stated
 * @param bills that medical aid in money rests on
 */
record ProposalBody(
    @Required Optional<AidCategory> category,
    Optional<FundCode> fund,
    @Longest Optional<String> campaign,
    Optional<Money> money,
    @Longest(GoodsFields.MOST) List<Goods> goods,
    Optional<PersonId> beneficiary,
    Optional<Money> selfPaid,
    @Longest(Bills.MOST) List<BillBody> bills,
    @Required Optional<LocalDate> occurredOn,
    @InSeal @Longest(Longest.NOTE) Optional<String> reason) {

  ProposalBody {
    goods = Fields.listed(goods);
    bills = Fields.listed(bills);
  }

  ProposeAid toCommand(CaseId caseId, AidId aidId, StaffId proposer, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<Bills> shown = bills(fields);
    Supplier<AidTerms> terms =
        new TermsBody(category, fund, campaign, money, goods, beneficiary, borne()).check(fields);
    return fields.onDay(
        occurredOn,
        day ->
            new ProposeAid(
                caseId, aidId, terms.get(), Fields.noted(reason), shown.get(), proposer, day));
  }

  private Supplier<Bills> bills(Fields fields) {
    Supplier<Bills> shown =
        BillBody.check(fields, "", bills, new BillBody.Resting(category, money, occurredOn));
    fields.wrongIf(
        selfPaid.filter(stated -> stated.fen() > shownFen() && !bills.isEmpty()).isPresent(),
        "/selfPaid",
        FieldCode.MORE_THAN_THE_WHOLE);
    return shown;
  }

  private Optional<Money> borne() {
    return bills.isEmpty()
        ? selfPaid
        : selfPaid.or(() -> Optional.of(new Money(Math.min(shownFen(), Money.MOST_FEN))));
  }

  private long shownFen() {
    return bills.stream().flatMap(bill -> bill.selfPaid().stream()).mapToLong(Money::fen).sum();
  }

  @Override
  public String toString() {
    return "ProposalBody";
  }
}
