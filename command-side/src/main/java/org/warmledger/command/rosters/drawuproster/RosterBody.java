package org.warmledger.command.rosters.drawuproster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.rosters.Roster;
import org.warmledger.command.rosters.drawuproster.RosterDraft.DraftLine;
import org.warmledger.command.rosters.drawuproster.RosterDraft.RosterHeading;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Money;

/** A roster, as it is sent line by line. */
record RosterBody(
    @Required @Longest Optional<String> title,
    @Required Optional<AidCategory> category,
    @Required Optional<FundCode> fund,
    @Longest Optional<String> campaign,
    @Required Optional<Money> total,
    Optional<LocalDate> occurredOn,
    @Required @Longest(Roster.MOST_LINES) List<LineBody> lines) {

  RosterBody {
    lines = Fields.listed(lines);
  }

  /** The draft, or a refusal naming every wrong field. */
  RosterDraft toDraft(
      RosterId rosterId, UnionPath union, StaffId drawnUpBy, KeyedHash hash, LocalDate today) {
    Fields fields = new Fields(today);
    HeadingBody head =
        new HeadingBody(title, category, fund, campaign, occurredOn.or(() -> Optional.of(today)));
    Supplier<RosterHeading> heading = head.check(fields);
    Supplier<Money> sum = fields.required("/total", total);
    fields.wrongIf(lines.isEmpty(), "/lines", FieldCode.REQUIRED);
    fields.wrongIf(lines.size() > Roster.MOST_LINES, "/lines", FieldCode.TOO_MANY);
    List<Supplier<DraftLine>> checked = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      checked.add(lines.get(i).check(fields, "/lines/" + i, head, hash));
    }
    return fields.finish(
        () ->
            new RosterDraft(
                rosterId,
                union,
                heading.get(),
                Optional.of(sum.get()),
                checked.stream().map(Supplier::get).toList(),
                Optional.empty(),
                drawnUpBy));
  }

  @Override
  public String toString() {
    return "RosterBody";
  }
}
