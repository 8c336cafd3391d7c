package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Threshold;
import org.warmledger.events.CheckConfigured;
import org.warmledger.events.WorkDaysStated;
import org.warmledger.events.ids.UnionPath;

/**
 * Which of all settings it is that something goes by: the nearest union's, of that the last.
 *
 * @param changes of the union and those above, in the order in which they were made
 */
record Deciding(UnionPath union, List<SettingChange> changes) {

  /** The latest by which a threshold of the check came to be what it is on the day. */
  Optional<SettingChange> on(CheckCode code, LocalDate day) {
    return code.thresholds(Threshold.Use.CHECK)
        .flatMap(one -> decides(code, one.name(), day).stream())
        .max(Comparator.comparing(SettingChange::from));
  }

  private Optional<SettingChange> decides(CheckCode code, String name, LocalDate day) {
    return nearest(change -> isAbout(change, code, name) && !change.from().isAfter(day))
        .max(Comparator.comparing(SettingChange::from));
  }

  private static boolean isAbout(SettingChange change, CheckCode code, String name) {
    return change.made().setting() instanceof CheckConfigured set
        && set.code().equals(code.name())
        && set.thresholds().containsKey(name);
  }

  /** What is said last of a day holds. */
  Optional<SettingChange> of(LocalDate day) {
    return nearest(change -> covers(change, day)).reduce((first, last) -> last);
  }

  private static boolean covers(SettingChange change, LocalDate day) {
    return change.made().setting() instanceof WorkDaysStated set
        && !day.isBefore(set.from())
        && !day.isAfter(set.to());
  }

  private Stream<SettingChange> nearest(Predicate<SettingChange> ofIt) {
    return union.codes().reversed().stream()
        .map(
            code ->
                changes.stream()
                    .filter(change -> change.made().setting().union().code().equals(code))
                    .filter(ofIt)
                    .toList())
        .filter(some -> !some.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream);
  }
}
