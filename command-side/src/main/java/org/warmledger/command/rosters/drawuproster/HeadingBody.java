package org.warmledger.command.rosters.drawuproster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.rosters.drawuproster.RosterDraft.RosterHeading;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Longest;

/** What all lines have in common, as it is sent beside them or beside a file. */
public record HeadingBody(
    @Longest Optional<String> title,
    Optional<AidCategory> category,
    Optional<FundCode> fund,
    @Longest Optional<String> campaign,
    Optional<LocalDate> occurredOn) {

  /** Checks every field. */
  public Supplier<RosterHeading> check(Fields fields) {
    Supplier<String> what = fields.text("/title", title, HeadingBody.class);
    Supplier<AidCategory> kind = fields.required("/category", category);
    fields.wrongIf(
        category.filter(stated -> !stated.carriesMoney()).isPresent(),
        "/category",
        FieldCode.SERVICE_WITH_MONEY);
    fields.wrongIf(fund.isEmpty(), "/fund", FieldCode.FUND_REQUIRED);
    Supplier<String> activity = fields.optionalText("/campaign", campaign, HeadingBody.class);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return () ->
        new RosterHeading(
            what.get(),
            kind.get(),
            fund.orElseThrow(),
            Optional.of(activity.get()).filter(name -> !name.isEmpty()),
            day.get());
  }
}
