package org.warmledger.command.funds.openfund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.funds.movements.Contents;
import org.warmledger.command.funds.movements.EnterMovement;
import org.warmledger.command.funds.openfund.ScopeBody.CapBody;
import org.warmledger.command.funds.openfund.ScopeBody.ConditionBody;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.Form;
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
import org.warmledger.platform.web.Caller;

/**
 * A fund, as it is sent.
 *
 * @param union that holds it; the caller's own unless stated
 * @param voucher that it is set up on; the reference of its project unless stated
 */
record OpenFundBody(
    @PaperNumber @Required @Longest(40) @Form(value = FundCode.FORM, example = "ZYCZ-2026")
        Optional<String> code,
    @Required @Longest Optional<String> name,
    @Required Optional<FundingSource> source,
    @PaperNumber @Longest Optional<String> projectReference,
    @Form(value = UnionCode.FORM, example = "410803") Optional<String> union,
    @Required Optional<LocalDate> from,
    @Required Optional<LocalDate> to,
    List<AidCategory> categories,
    List<CaseTier> tiers,
    Optional<ConditionBody> donorCondition,
    List<EvidenceKind> evidence,
    @Longest(ScopeBody.MOST_CAPS) List<CapBody> caps,
    @PaperNumber @Longest(Longest.VOUCHER) Optional<String> voucher,
    Optional<ReceiptKind> voucherKind,
    Optional<LocalDate> occurredOn) {

  OpenFundBody {
    categories = Fields.listed(categories);
    tiers = Fields.listed(tiers);
    evidence = Fields.listed(evidence);
    caps = Fields.listed(caps);
  }

  /** The command, or a refusal naming every wrong field. */
  EnterMovement toCommand(
      MovementId movement, Caller caller, UnionDirectory unions, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Optional<FundCode> fund = code.map(String::strip).flatMap(OpenFundBody::parsed);
    fields.wrongIf(
        code.filter(text -> !text.isBlank()).isPresent() && fund.isEmpty(),
        "/code",
        FieldCode.MALFORMED);
    Optional<String> proof = Fields.stated(voucher).or(() -> Fields.stated(projectReference));
    fields.required("/voucher", proof);
    Supplier<FundScope> scope =
        new ScopeBody(from, to, categories, tiers, donorCondition, evidence, caps).check(fields);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    Supplier<UnionPath> holder = unions.holder(fields, caller, union);
    return fields.finish(
        () ->
            new EnterMovement(
                movement,
                new FundCode(Fields.said(code)),
                Optional.of(holder.get()),
                Contents.opened(
                    new FundTerms(
                        Fields.said(name),
                        source.orElseThrow(),
                        Fields.said(projectReference),
                        scope.get()),
                    Fields.receipt(proof, voucherKind)),
                caller.id(),
                day.get()));
  }

  private static Optional<FundCode> parsed(String code) {
    try {
      return Optional.of(new FundCode(code));
    } catch (IllegalArgumentException notACode) {
      return Optional.empty();
    }
  }
}
