package org.warmledger.command.cases.recordvisit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.cases.bodies.HandingOver;
import org.warmledger.command.cases.bodies.ReceiptBody;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.GoodsFields;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.limits.ByName;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Receipt;
import org.warmledger.events.values.VisitNotes;

/** A visit, as it is sent. */
public record VisitBody(
    @Required Optional<LocalDate> occurredOn,
    @Longest Optional<String> campaign,
    Optional<FundCode> fund,
    @InSeal @ByName @Longest Optional<String> visitors,
    @InSeal @Longest(Longest.NOTE) Optional<String> findings,
    Optional<Money> money,
    @Longest(GoodsFields.MOST) List<Goods> goods,
    Optional<ReceiptBody> receipt,
    Optional<PlanId> plan,
    Optional<LocalDate> followUpBy,
    Optional<HeldBody> held) {

  public VisitBody {
    goods = Fields.listed(goods);
  }

  /** The command, or a refusal naming every wrong field. */
  public RecordVisit toCommand(CaseId caseId, VisitId visitId, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.day("/occurredOn", occurredOn);
    Money amount = money.orElse(Money.NONE);
    Supplier<Optional<Receipt>> proof =
        new HandingOver(fund, plan, amount, goods, receipt).byHand(fields);
    fields.wrongIf(
        followUpBy.isPresent() && occurredOn.filter(followUpBy.get()::isBefore).isPresent(),
        "/followUpBy",
        FieldCode.TOO_SMALL);
    Optional<HeldVisit> alone = held.map(sent -> sent.check(fields));
    return fields.finish(
        () ->
            new RecordVisit(
                caseId,
                visitId,
                Fields.stated(campaign),
                fund,
                new VisitNotes(Fields.said(visitors), Fields.said(findings)),
                amount,
                goods,
                proof.get(),
                plan,
                Optional.empty(),
                followUpBy,
                alone,
                day.get()));
  }

  @Override
  public String toString() {
    return "VisitBody";
  }
}
