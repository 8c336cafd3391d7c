package org.warmledger.command.rosters.drawuproster;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.rosters.drawuproster.RosterDraft.RosterHeading;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;

/** What all lines have in common, as it is sent beside them or beside a file. */
public record HeadingBody(
    Optional<String> title,
    Optional<AidCategory> category,
    Optional<FundCode> fund,
    Optional<String> campaign,
    Optional<LocalDate> occurredOn) {

  /** Somebody's work: nothing that a bank could pay. */
  private static final Set<AidCategory> SERVICES =
      EnumSet.of(
          AidCategory.JOB_PLACEMENT,
          AidCategory.LEGAL_AID,
          AidCategory.POLICY_ADVICE,
          AidCategory.WAGE_RECOVERY);

  /** Checks every field. */
  public Supplier<RosterHeading> check(Fields fields) {
    Supplier<String> what = fields.text("/title", title, Fields.LONGEST_TEXT);
    Supplier<AidCategory> kind = fields.required("/category", category);
    fields.wrongIf(
        category.filter(SERVICES::contains).isPresent(), "/category", FieldCode.SERVICE_WITH_MONEY);
    fields.wrongIf(fund.isEmpty(), "/fund", FieldCode.FUND_REQUIRED);
    Supplier<String> activity = fields.optionalText("/campaign", campaign, Fields.LONGEST_TEXT);
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
