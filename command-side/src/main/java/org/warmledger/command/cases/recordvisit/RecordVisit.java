package org.warmledger.command.cases.recordvisit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.command.campaigns.BearsCampaign;
import org.warmledger.command.giving.Reaches;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PastFund;
import org.warmledger.events.values.PlanTerms;
import org.warmledger.events.values.Receipt;
import org.warmledger.events.values.VisitNotes;

/**
 * Record a visit, and what was handed over.
 *
 * @param fund that money and goods come out of; absent where the ledger does not keep it
 * @param receipt what proves that it was handed over
 * @param plan that it is handed over under
 * @param past what paid, as an imported register says; absent for what is entered
 * @param followUpBy the day by which something is promised to be done
 * @param held present where it was recorded without a signal
 */
public record RecordVisit(
    @RoutingKey CaseId caseId,
    VisitId visitId,
    Optional<String> campaign,
    Optional<FundCode> fund,
    VisitNotes notes,
    Money money,
    List<Goods> goods,
    Optional<Receipt> receipt,
    Optional<PlanId> plan,
    Optional<PastFund> past,
    Optional<LocalDate> followUpBy,
    Optional<HeldVisit> held,
    LocalDate occurredOn)
    implements Reaches, BearsCampaign {

  public RecordVisit {
    goods = List.copyOf(goods);
  }

  @Override
  public String act() {
    return visitId.value();
  }

  @Override
  public Optional<CaseId> toldBy() {
    return money.isNone() && goods.isEmpty() ? Optional.empty() : Optional.of(caseId);
  }

  /** As its plan says, where it says nothing itself. */
  RecordVisit under(PlanTerms terms) {
    return new RecordVisit(
        caseId,
        visitId,
        campaign.or(terms::campaign),
        fund.or(() -> Optional.of(terms.fund())),
        notes,
        money,
        goods,
        receipt,
        plan,
        past,
        followUpBy,
        held,
        occurredOn);
  }

  @Override
  public Optional<String> namedCampaign() {
    return past.isPresent() ? Optional.empty() : campaign;
  }
}
