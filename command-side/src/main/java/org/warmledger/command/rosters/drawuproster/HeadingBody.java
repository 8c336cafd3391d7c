package org.warmledger.command.rosters.drawuproster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.rosters.drawuproster.RosterDraft.RosterHeading;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.AidCategory;

/** What all lines have in common, as it is sent beside them or beside a file. */
public record HeadingBody(
    @Required @Longest Optional<String> title,
    @Required Optional<AidCategory> category,
    Optional<FundCode> fund,
    @Longest Optional<String> campaign,
    Optional<LocalDate> occurredOn) {

  public Supplier<RosterHeading> check(Fields fields) {
    fields.and("", this);
    fields.wrongIf(
        category.filter(stated -> !stated.carriesMoney()).isPresent(),
        "/category",
        FieldCode.SERVICE_WITH_MONEY);
    fields.wrongIf(fund.isEmpty(), "/fund", FieldCode.FUND_REQUIRED);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return () ->
        new RosterHeading(
            Fields.said(title),
            category.orElseThrow(),
            fund.orElseThrow(),
            Fields.stated(campaign),
            day.get());
  }
}
