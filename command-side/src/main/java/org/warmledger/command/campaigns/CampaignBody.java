package org.warmledger.command.campaigns;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.PersonalNumbers;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.Range;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.CampaignKind;
import org.warmledger.platform.web.Caller;

/**
 * A campaign, as it is sent.
 *
 * @param code chosen by the union, for instance {@code two-festivals-2026}; one is made otherwise
 * @param union who holds it; the caller's own unless stated
 */
record CampaignBody(
    @PaperNumber @Form(value = CampaignBody.CODE, example = "two-festivals-2026")
        Optional<String> code,
    @Required @Longest Optional<String> name,
    @Required Optional<CampaignKind> kind,
    @Required Optional<LocalDate> from,
    @Required Optional<LocalDate> to,
    @Range(most = CampaignBody.MOST_HOUSEHOLDS) Optional<Integer> targetHouseholds,
    @Form(value = UnionCode.FORM, example = "410803") Optional<String> union,
    Optional<LocalDate> occurredOn) {

  private static final String CODE = "[A-Za-z0-9-]{1,40}";
  static final int MOST_HOUSEHOLDS = 100_000_000;

  /**
   * The command, or a refusal naming every wrong field.
   *
   * @param madeCode for a campaign without a code of its own
   */
  OpenCampaign toCommand(Caller caller, UnionDirectory unions, String madeCode, LocalDate today) {
    Fields fields = Fields.of(this, today);
    inOrder(fields, from, to);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    String own = code.map(text -> text.strip().toLowerCase(Locale.ROOT)).orElse(madeCode);
    fields.wrongIf(!own.matches(CODE), "/code", FieldCode.MALFORMED);
    fields.wrongIf(PersonalNumbers.in(own), "/code", FieldCode.PERSONAL_NUMBER);
    Supplier<UnionPath> holder = unions.holder(fields, caller, union);
    return fields.finish(
        () ->
            new OpenCampaign(
                new CampaignId("campaign-" + holder.get().code() + "-" + own),
                holder.get(),
                Fields.said(name),
                new CampaignState.Terms(
                    kind.orElseThrow(),
                    from.orElseThrow(),
                    to.orElseThrow(),
                    targetHouseholds.orElse(0)),
                day.get()));
  }

  /** It does not end before it begins. */
  static void inOrder(Fields fields, Optional<LocalDate> from, Optional<LocalDate> to) {
    fields.wrongIf(
        from.isPresent() && to.filter(from.get()::isAfter).isPresent(), "/to", FieldCode.TOO_SMALL);
  }
}
