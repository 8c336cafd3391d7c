package org.warmledger.command.campaigns;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CampaignKind;
import org.warmledger.events.values.Longest;
import org.warmledger.platform.web.Caller;

/**
 * A campaign, as it is sent.
 *
 * @param code chosen by the union, for instance {@code two-festivals-2026}; one is made otherwise
 * @param union who holds it; the caller's own unless stated
 */
record CampaignBody(
    Optional<String> code,
    @Longest Optional<String> name,
    Optional<CampaignKind> kind,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Integer> targetHouseholds,
    Optional<String> union,
    Optional<LocalDate> occurredOn) {

  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");
  private static final int MOST_HOUSEHOLDS = 100_000_000;

  /**
   * The command, or a refusal naming every wrong field.
   *
   * @param madeCode for a campaign without a code of its own
   */
  OpenCampaign toCommand(Caller caller, UnionDirectory unions, String madeCode, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<String> title = fields.text("/name", name, CampaignBody.class);
    Supplier<CampaignKind> sort = fields.required("/kind", kind);
    Supplier<LocalDate> first = fields.required("/from", from);
    Supplier<LocalDate> last = fields.required("/to", to);
    fields.wrongIf(
        from.isPresent() && to.filter(from.get()::isAfter).isPresent(), "/to", FieldCode.TOO_SMALL);
    int target = targetHouseholds.orElse(0);
    fields.wrongIf(target < 0, "/targetHouseholds", FieldCode.TOO_SMALL);
    fields.wrongIf(target > MOST_HOUSEHOLDS, "/targetHouseholds", FieldCode.TOO_LARGE);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    String own = code.map(text -> text.strip().toLowerCase(Locale.ROOT)).orElse(madeCode);
    fields.wrongIf(!CODE.matcher(own).matches(), "/code", FieldCode.MALFORMED);
    Supplier<UnionPath> holder = unions.holder(fields, caller, union);
    return fields.finish(
        () ->
            new OpenCampaign(
                new CampaignId("campaign-" + holder.get().code() + "-" + own),
                holder.get(),
                sort.get(),
                title.get(),
                first.get(),
                last.get(),
                target,
                day.get()));
  }
}
