package org.warmledger.command.checks.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.events.CheckConfigured;
import org.warmledger.events.CheckSetting;
import org.warmledger.events.DeclarationWithdrawn;
import org.warmledger.events.StaffDeclared;
import org.warmledger.events.SubsistenceLineSet;
import org.warmledger.events.WorkDaysStated;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/** Goes over settings as they were made, and tells what held before each and what it let go of. */
final class SettingHistory {

  private final Map<UnionCode, SettingsState> made = new HashMap<>();
  private final InForce inForce =
      new InForce(union -> made.getOrDefault(union, SettingsState.nothing()));

  private SettingHistory() {}

  /** In the order in which they were made. */
  static List<SettingChange> of(List<SettingChange.MadeSetting> settings) {
    SettingHistory history = new SettingHistory();
    return settings.stream().map(history::next).toList();
  }

  private SettingChange next(SettingChange.MadeSetting one) {
    CheckSetting setting = one.setting();
    Map<String, Long> before = values(setting);
    made.put(
        setting.union().code(),
        made.getOrDefault(setting.union().code(), SettingsState.nothing()).evolve(setting));
    Map<String, Long> after = values(setting);
    return new SettingChange(
        one,
        before,
        after,
        loosened(setting, before, after).toList(),
        before.equals(after) ? List.of() : anew(setting).toList());
  }

  /** A line is somebody else's, published late; everything else holds from tomorrow on. */
  private static Stream<CheckCode> anew(CheckSetting setting) {
    return setting instanceof SubsistenceLineSet line && line.from().isBefore(line.occurredOn())
        ? Stream.of(CheckCode.C19_INCOME_OVER_LINE)
        : Stream.empty();
  }

  /** What holds now of what the setting is about. */
  private Map<String, Long> values(CheckSetting setting) {
    UnionPath union = setting.union();
    return switch (setting) {
      case CheckConfigured set -> thresholds(set);
      case SubsistenceLineSet set ->
          inForce
              .line(union, set.from())
              .map(line -> Map.of("monthlyFen", line.fen()))
              .orElse(Map.of());
      case WorkDaysStated set ->
          Map.of("daysWorked", inForce.days(union).between(set.from(), set.to()));
      case StaffDeclared said -> declared(union, said.staff());
      case DeclarationWithdrawn less -> declared(union, less.staff());
    };
  }

  private Map<String, Long> thresholds(CheckConfigured set) {
    Map<String, Long> all =
        new HashMap<>(
            CheckCode.named(set.code())
                .map(code -> inForce.thresholds(code, set.union(), set.from()))
                .orElse(Map.of()));
    all.keySet().retainAll(set.thresholds().keySet());
    return all;
  }

  private Map<String, Long> declared(UnionPath union, StaffId staff) {
    return Map.of("declared", (long) inForce.declared(union, staff).size());
  }

  /**
   * Who is measured by a higher line is seldom above it; a notice is over sooner by days that count
   * as worked, and papers lack later by days that do not.
   */
  private static Stream<CheckCode> loosened(
      CheckSetting setting, Map<String, Long> before, Map<String, Long> after) {
    return switch (setting) {
      case CheckConfigured set ->
          CheckCode.named(set.code()).filter(code -> code.isLoosened(before, after)).stream();
      case SubsistenceLineSet _ ->
          when(grown(before, after, "monthlyFen"), CheckCode.C19_INCOME_OVER_LINE);
      case WorkDaysStated _ ->
          Stream.concat(
              when(grown(before, after, "daysWorked"), CheckCode.C12_NOTICE_TOO_SHORT),
              when(grown(after, before, "daysWorked"), CheckCode.C18_PAPER_GAP));
      case StaffDeclared _ -> Stream.empty();
      case DeclarationWithdrawn _ ->
          when(grown(after, before, "declared"), CheckCode.C25_KIN_CONFLICT);
    };
  }

  private static Optional<Long> grown(Map<String, Long> from, Map<String, Long> to, String name) {
    return Optional.ofNullable(from.get(name)).filter(was -> was < to.getOrDefault(name, was));
  }

  private static Stream<CheckCode> when(Optional<Long> was, CheckCode code) {
    return was.map(so -> code).stream();
  }
}
