package org.warmledger.command.funds.amendfund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.funds.movements.Contents;
import org.warmledger.command.funds.movements.FundEntry;
import org.warmledger.command.funds.openfund.ScopeBody;
import org.warmledger.command.funds.openfund.ScopeBody.CapBody;
import org.warmledger.command.funds.openfund.ScopeBody.ConditionBody;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.EvidenceKind;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.FundTerms;

/** All that a fund is to be from now on, as it is sent; what is left out is so no more. */
record AmendFundBody(
    @Required @Longest Optional<String> name,
    @PaperNumber @Longest Optional<String> projectReference,
    @Required Optional<LocalDate> from,
    @Required Optional<LocalDate> to,
    List<AidCategory> categories,
    List<CaseTier> tiers,
    Optional<ConditionBody> donorCondition,
    List<EvidenceKind> evidence,
    @Longest(ScopeBody.MOST_CAPS) List<CapBody> caps,
    @Required @Longest Optional<String> reason,
    @PaperNumber @Required @Longest(Longest.VOUCHER) Optional<String> voucher,
    Optional<ReceiptKind> voucherKind,
    Optional<LocalDate> occurredOn) {

  AmendFundBody {
    categories = Fields.listed(categories);
    tiers = Fields.listed(tiers);
    evidence = Fields.listed(evidence);
    caps = Fields.listed(caps);
  }

  FundEntry check(Supplier<FundingSource> source, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<FundScope> scope =
        new ScopeBody(from, to, categories, tiers, donorCondition, evidence, caps).check(fields);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new FundEntry(
                Contents.amended(
                    new FundTerms(
                        Fields.said(name),
                        source.get(),
                        Fields.said(projectReference),
                        scope.get()),
                    Fields.said(reason),
                    Fields.receipt(voucher, voucherKind)),
                day.get()));
  }
}
