package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Loosening;
import org.warmledger.command.checks.Need;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.Thresholds;
import org.warmledger.command.checks.WorkingDays;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundReader;
import org.warmledger.command.funds.FundRules;
import org.warmledger.command.ledger.Hearing;
import org.warmledger.command.ledger.HeldUntilHeard;
import org.warmledger.events.CheckConfigured;
import org.warmledger.events.CheckSetting;
import org.warmledger.events.DeclarationWithdrawn;
import org.warmledger.events.FundEvent;
import org.warmledger.events.HouseholdStated;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.SubsistenceLineSet;
import org.warmledger.events.WorkDaysStated;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.Money;
import org.warmledger.events.wire.EventContext;

/**
 * Reads what was set from the streams themselves, so that it counts from the moment it is written,
 * and holds it until something else is set. What another process sets is heard within a second.
 */
@Component
public class LedgerReference implements Reference {

  private final EventStore store;
  private final FundReader reader;
  private final HeldUntilHeard<SettingsState> unions;
  private final InForce inForce = new InForce(this::settings);

  /** What a fund may be used for, as it was amended last. */
  private final HeldUntilHeard<Optional<FundScope>> funds;

  LedgerReference(EventStore store, FundReader reader, Hearing hearing) {
    this.store = store;
    this.reader = reader;
    this.unions = hearing.holding(CheckSetting.class, set -> true);
    this.funds = hearing.holding(FundEvent.class, fact -> FundRules.isOfTerms((FundEvent) fact));
  }

  /** Reads anew what anybody set. */
  public void forget() {
    unions.forget();
  }

  @Override
  public Thresholds thresholds(CheckCode code, UnionPath union, LocalDate day) {
    return new Thresholds(inForce.thresholds(code, union, day));
  }

  /** Who set what the check goes by for the union. */
  public Set<StaffId> setters(CheckCode code, UnionPath union) {
    return union.codes().stream()
        .flatMap(above -> store.readEvents(Settings.stream(above)).asStream())
        .filter(message -> sets(message.getPayload(), code))
        .map(message -> EventContext.fromMetadata(message.getMetaData()).actor())
        .collect(Collectors.toSet());
  }

  private static boolean sets(Object fact, CheckCode code) {
    return switch (fact) {
      case CheckConfigured set -> set.code().equals(code.name());
      case SubsistenceLineSet set -> code == CheckCode.C19_INCOME_OVER_LINE;
      case WorkDaysStated set -> code == CheckCode.C18_PAPER_GAP;
      default -> false;
    };
  }

  @Override
  public Optional<Money> subsistenceLine(UnionPath union, LocalDate day) {
    return inForce.line(union, day);
  }

  @Override
  public WorkingDays workingDays(UnionPath union) {
    return inForce.days(union);
  }

  @Override
  public Set<String> declared(UnionPath union, StaffId staff) {
    return inForce.declared(union, staff);
  }

  /** What unions above took back of what a member of staff had declared. */
  public Stream<DeclarationWithdrawn> takenBack(UnionPath union, StaffId staff) {
    return inForce.takenBack(union, staff);
  }

  @Override
  public Optional<Loosening> loosening(UnionPath union, EventRef setting) {
    return changes(union).stream()
        .filter(change -> change.made().ref().equals(setting))
        .findFirst()
        .flatMap(SettingChange::loosening);
  }

  /** Every setting that the union goes by or went by, its own and of those above, oldest first. */
  List<SettingChange> changes(UnionPath union) {
    return SettingHistory.of(
        union.codes().stream()
            .flatMap(code -> store.readEvents(Settings.stream(code)).asStream())
            .map(SettingChange.MadeSetting::of)
            .sorted(Comparator.comparing(SettingChange.MadeSetting::recordedAt))
            .toList());
  }

  private SettingsState settings(UnionCode union) {
    String stream = Settings.stream(union);
    return unions.of(
        stream,
        () ->
            facts(stream)
                .map(fact -> (CheckSetting) fact)
                .reduce(SettingsState.nothing(), SettingsState::evolve, (first, second) -> second));
  }

  @Override
  public Optional<FundScope> scope(FundCode fund) {
    return funds.of(fund.streamId(), () -> reader.kept(fund).content().map(FundBook::scope));
  }

  @Override
  public Optional<Need> need(CaseId caseId) {
    return facts(caseId.value())
        .filter(HouseholdStated.class::isInstance)
        .map(fact -> need((HouseholdStated) fact))
        .reduce((earlier, later) -> later);
  }

  private static Need need(HouseholdStated said) {
    return new Need(
        said.hardship().category(), said.hardship().primaryCause(), said.household().size());
  }

  private Stream<LedgerEvent> facts(String stream) {
    return store
        .readEvents(stream)
        .asStream()
        .map(EventMessage::getPayload)
        .map(LedgerEvent.class::cast);
  }
}
