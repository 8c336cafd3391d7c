package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.warmledger.events.CheckConfigured;
import org.warmledger.events.CheckSetting;
import org.warmledger.events.DeclarationWithdrawn;
import org.warmledger.events.StaffDeclared;
import org.warmledger.events.SubsistenceLineSet;
import org.warmledger.events.WorkDaysStated;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.DayKind;
import org.warmledger.events.values.Money;

/** What one union set for the checks, by the day from which it holds. */
record SettingsState(
    List<CheckConfigured> configured,
    List<SubsistenceLineSet> lines,
    Map<LocalDate, DayKind> days,
    Map<StaffId, Set<String>> declared,
    List<DeclarationWithdrawn> takenBack) {

  static SettingsState nothing() {
    return new SettingsState(List.of(), List.of(), Map.of(), Map.of(), List.of());
  }

  SettingsState evolve(CheckSetting event) {
    return switch (event) {
      case CheckConfigured set ->
          new SettingsState(with(configured, set), lines, days, declared, takenBack);
      case SubsistenceLineSet set ->
          new SettingsState(configured, with(lines, set), days, declared, takenBack);
      case WorkDaysStated set ->
          new SettingsState(configured, lines, with(days, set), declared, takenBack);
      case StaffDeclared said -> declaring(said.staff(), Set.copyOf(said.hashes()), takenBack);
      case DeclarationWithdrawn less ->
          declaring(
              less.staff(),
              without(declaredBy(less.staff()), less.hashes()),
              with(takenBack, less));
    };
  }

  private SettingsState declaring(
      StaffId staff, Set<String> hashes, List<DeclarationWithdrawn> takenBack) {
    Map<StaffId, Set<String>> more = new HashMap<>(declared);
    more.put(staff, hashes);
    return new SettingsState(configured, lines, days, more, takenBack);
  }

  /** Whom a member of staff may be kin to, by keyed hashes. */
  Set<String> declaredBy(StaffId staff) {
    return declared.getOrDefault(staff, Set.of());
  }

  /** What was taken back of what a member of staff had declared. */
  Stream<DeclarationWithdrawn> takenBackOf(StaffId staff) {
    return takenBack.stream().filter(less -> less.staff().equals(staff));
  }

  static Set<String> without(Set<String> known, List<String> some) {
    Set<String> rest = new HashSet<>(known);
    some.forEach(rest::remove);
    return Set.copyOf(rest);
  }

  private static Map<LocalDate, DayKind> with(
      Map<LocalDate, DayKind> known, WorkDaysStated stated) {
    Map<LocalDate, DayKind> more = new HashMap<>(known);
    span(stated).forEach(day -> more.put(day, stated.kind()));
    return Map.copyOf(more);
  }

  private static Stream<LocalDate> span(WorkDaysStated stated) {
    return stated.from().datesUntil(stated.to().plusDays(1));
  }

  private static <T> List<T> with(List<T> some, T one) {
    List<T> more = new ArrayList<>(some);
    more.add(one);
    return List.copyOf(more);
  }

  /** A threshold as it was set last for the day; empty where this union never set it. */
  Optional<Long> threshold(String code, String name, LocalDate day) {
    return latest(
            of(code).filter(set -> set.thresholds().containsKey(name)), CheckConfigured::from, day)
        .map(set -> set.thresholds().get(name));
  }

  Optional<Money> line(LocalDate day) {
    return latest(lines.stream(), SubsistenceLineSet::from, day).map(SubsistenceLineSet::monthly);
  }

  /** Whether that is in force already. */
  boolean has(CheckSetting wanted) {
    return switch (wanted) {
      case CheckConfigured set ->
          latest(of(set.code()), CheckConfigured::from, set.from())
              .filter(known -> known.from().equals(set.from()))
              .filter(known -> known.thresholds().equals(set.thresholds()))
              .isPresent();
      case SubsistenceLineSet set ->
          latest(lines.stream(), SubsistenceLineSet::from, set.from())
              .filter(known -> known.from().equals(set.from()))
              .filter(known -> known.monthly().equals(set.monthly()))
              .isPresent();
      case WorkDaysStated set -> span(set).allMatch(day -> days.get(day) == set.kind());
      case StaffDeclared said ->
          declared.containsKey(said.staff()) && declaredBy(said.staff()).containsAll(said.hashes());
      case DeclarationWithdrawn less ->
          without(declaredBy(less.staff()), less.hashes()).equals(declaredBy(less.staff()));
    };
  }

  private Stream<CheckConfigured> of(String code) {
    return configured.stream().filter(set -> set.code().equals(code));
  }

  /** What was said later about the same day corrects what was said before. */
  private static <T> Optional<T> latest(Stream<T> set, Function<T, LocalDate> from, LocalDate day) {
    return set.filter(one -> !from.apply(one).isAfter(day))
        .reduce((known, other) -> from.apply(other).isBefore(from.apply(known)) ? known : other);
  }
}
