package org.warmledger.command.checks.settings;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.CheckConfigured;
import org.warmledger.events.CheckSetting;
import org.warmledger.events.SubsistenceLineSet;
import org.warmledger.events.WorkDaysStated;

/** Sets and states what checks go by, and that they were run; what is so already needs no event. */
@Component
class SettingsHandler {

  @CommandHandler
  Written handle(SetThresholds command, Settings settings) {
    return write(
        settings,
        new CheckConfigured(
            command.union(),
            command.code(),
            command.thresholds(),
            command.from(),
            command.reason(),
            command.occurredOn()));
  }

  @CommandHandler
  Written handle(SetSubsistenceLine command, Settings settings) {
    return write(
        settings,
        new SubsistenceLineSet(
            command.union(),
            command.monthly(),
            command.from(),
            command.reason(),
            command.occurredOn()));
  }

  @CommandHandler
  Written handle(StateWorkDays command, Settings settings) {
    return write(
        settings,
        new WorkDaysStated(
            command.union(),
            command.from(),
            command.to(),
            command.kind(),
            command.reason(),
            command.occurredOn()));
  }

  @CommandHandler
  Written handle(DeclareStaff command, Settings settings) {
    return settings
        .loadOrCreate(command.union().code())
        .decide(state -> SettingRule.declare(command, state));
  }

  @CommandHandler
  Written handle(WithdrawDeclaration command, Settings settings) {
    return settings
        .loadOrCreate(command.union().code())
        .decide(state -> SettingRule.withdraw(command, state));
  }

  @CommandHandler
  Written handle(RecordRun command, Runs runs) {
    return runs.loadOrCreate(Runs.stream(command.union(), command.occurredOn()))
        .decide(state -> RecordRunRule.decide(command, state));
  }

  private static Written write(Settings settings, CheckSetting wanted) {
    return settings
        .loadOrCreate(wanted.union().code())
        .decide(state -> SettingRule.decide(wanted, state));
  }
}
