package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.StateCouncil;
import org.warmledger.command.checks.Threshold;
import org.warmledger.command.checks.WorkingDays;
import org.warmledger.events.DeclarationWithdrawn;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Money;

/**
 * What holds for a union: what it was set, else the nearest above it that was.
 *
 * @param settings what each union was set, as far as it is known
 */
record InForce(Function<UnionCode, SettingsState> settings) {

  private static final WorkingDays EVERYWHERE = StateCouncil.days();

  Map<String, Long> thresholds(CheckCode code, UnionPath union, LocalDate day) {
    Map<String, Long> values = new HashMap<>(code.standard(Threshold.Use.CHECK));
    values.replaceAll(
        (name, standard) ->
            nearest(union, set -> set.threshold(code.name(), name, day)).orElse(standard));
    return values;
  }

  Optional<Money> line(UnionPath union, LocalDate day) {
    return nearest(union, set -> set.line(day));
  }

  WorkingDays days(UnionPath union) {
    WorkingDays days = EVERYWHERE;
    for (UnionCode code : union.codes()) {
      days = days.with(settings.apply(code).days());
    }
    return days;
  }

  Set<String> declared(UnionPath union, StaffId staff) {
    return nearest(union, set -> Optional.ofNullable(set.declared().get(staff))).orElse(Set.of());
  }

  Stream<DeclarationWithdrawn> takenBack(UnionPath union, StaffId staff) {
    return union.codes().stream().map(settings).flatMap(set -> set.takenBackOf(staff));
  }

  private <T> Optional<T> nearest(UnionPath union, Function<SettingsState, Optional<T>> question) {
    return union.codes().reversed().stream()
        .map(settings)
        .flatMap(set -> question.apply(set).stream())
        .findFirst();
  }
}
