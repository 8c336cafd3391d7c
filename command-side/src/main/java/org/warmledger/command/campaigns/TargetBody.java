package org.warmledger.command.campaigns;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.Range;
import org.warmledger.events.limits.Required;
import org.warmledger.platform.web.Caller;

/**
 * How many households a union is to reach, as it is sent.
 *
 * @param union the caller's own unless stated
 * @param households 0 takes the target back
 */
record TargetBody(
    @Form(value = UnionCode.FORM, example = "410803") Optional<String> union,
    @Required @Range(most = CampaignBody.MOST_HOUSEHOLDS) Optional<Integer> households,
    Optional<LocalDate> occurredOn) {

  /** What it says, once it is checked. */
  record WantedTarget(UnionPath of, int households, LocalDate occurredOn) {}

  WantedTarget check(Caller caller, UnionDirectory unions, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<UnionPath> of = unions.holder(fields, caller, union);
    return fields.onDay(
        occurredOn, day -> new WantedTarget(of.get(), households.orElseThrow(), day));
  }
}
