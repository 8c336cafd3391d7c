package org.warmledger.command.checks.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.events.CheckConfigured;
import org.warmledger.events.CheckSetting;
import org.warmledger.events.DeclarationWithdrawn;
import org.warmledger.events.StaffDeclared;
import org.warmledger.events.SubsistenceLineSet;
import org.warmledger.events.WorkDaysStated;

/**
 * What somebody set for a union and those below it.
 *
 * @param code of the check whose thresholds it is; null for what no single check goes by
 * @param union for which it was set
 * @param from the first day on which it holds
 * @param to the last one, of days that were stated; else null
 * @param staff whose declaration it is; else null
 * @param before what held until then, by name; without those that nothing was known of
 * @param after what holds by it, by name
 * @param loosens the checks that find less by it, or later
 * @param judgesAnew the checks by which it judges otherwise what was past when it was set
 * @param setBy the account of who set it
 * @param setByUnion the union for which that person acted
 * @param reason why; null for a declaration of one's own
 */
record SettingItem(
    Kind kind,
    Optional<String> code,
    String union,
    LocalDate from,
    Optional<LocalDate> to,
    Optional<String> staff,
    Map<String, Long> before,
    Map<String, Long> after,
    List<CheckCode> loosens,
    List<CheckCode> judgesAnew,
    String setBy,
    String setByUnion,
    Instant recordedAt,
    Optional<String> reason) {

  /** What is set. */
  enum Kind {
    THRESHOLDS,
    SUBSISTENCE_LINE,
    WORKING_DAYS,
    DECLARATION,
    WITHDRAWAL
  }

  /** What kind of setting says beside what all say. */
  private record Told(
      Kind kind,
      Optional<String> code,
      Optional<LocalDate> to,
      Optional<String> staff,
      Optional<String> reason) {}

  static SettingItem of(SettingChange change) {
    SettingChange.MadeSetting made = change.made();
    Told told = told(made.setting());
    return new SettingItem(
        told.kind(),
        told.code(),
        made.setting().union().code().value(),
        change.from(),
        told.to(),
        told.staff(),
        new TreeMap<>(change.before()),
        new TreeMap<>(change.after()),
        change.loosens(),
        change.anew(),
        made.context().actor().value(),
        made.context().union().value(),
        made.recordedAt(),
        told.reason());
  }

  private static Told told(CheckSetting setting) {
    return switch (setting) {
      case CheckConfigured set ->
          told(Kind.THRESHOLDS, Optional.of(set.code()), Optional.empty(), set.reason());
      case SubsistenceLineSet set ->
          told(Kind.SUBSISTENCE_LINE, Optional.empty(), Optional.empty(), set.reason());
      case WorkDaysStated set ->
          told(Kind.WORKING_DAYS, Optional.empty(), Optional.of(set.to()), set.reason());
      case StaffDeclared said ->
          new Told(
              Kind.DECLARATION,
              Optional.empty(),
              Optional.empty(),
              Optional.of(said.staff().value()),
              Optional.empty());
      case DeclarationWithdrawn less ->
          new Told(
              Kind.WITHDRAWAL,
              Optional.empty(),
              Optional.empty(),
              Optional.of(less.staff().value()),
              Optional.of(less.reason()));
    };
  }

  private static Told told(
      Kind kind, Optional<String> code, Optional<LocalDate> to, String reason) {
    return new Told(kind, code, to, Optional.empty(), Optional.of(reason));
  }
}
