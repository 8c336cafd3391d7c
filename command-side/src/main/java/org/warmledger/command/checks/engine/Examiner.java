package org.warmledger.command.checks.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.flags.FlaggingChecks;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.events.CheckConfigured;
import org.warmledger.events.DeclarationWithdrawn;
import org.warmledger.events.FindingCleared;
import org.warmledger.events.FindingDismissed;
import org.warmledger.events.FindingRaised;
import org.warmledger.events.FindingResolved;
import org.warmledger.events.FindingSecondApproved;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.StaffDeclared;
import org.warmledger.events.SubsistenceLineSet;
import org.warmledger.events.WorkDaysStated;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.platform.BusinessCalendar;

/**
 * Folds facts into what the checks keep, and compares what they find with the findings that are
 * there. State, findings and the reader's token change in one transaction.
 */
@Component
record Examiner(
    FlaggingChecks.All flags,
    CheckStore store,
    Findings findings,
    LedgerReference reference,
    BusinessCalendar calendar,
    Folding folding) {

  /** The shape of what is kept. */
  String shape() {
    return StateShape.of(flags.checks());
  }

  /**
   * Takes facts in.
   *
   * @param catchingUp the past is read, of the ledger or of a register that is imported: nothing is
   *     raised by what was true once, and every subject is looked at when the past is over
   */
  void take(List<Fact> facts, boolean catchingUp) {
    facts.forEach(fact -> settled(fact.event(), catchingUp));
    Map<SubjectKey, List<Fact>> touched = new TreeMap<>(SubjectKey.ORDER);
    for (Fact fact : facts) {
      for (Check<?> check : flags.checks()) {
        check
            .subjects(fact)
            .map(subject -> new SubjectKey(check.code(), subject))
            .forEach(key -> touched.computeIfAbsent(key, unused -> new ArrayList<>()).add(fact));
      }
    }
    List<SubjectRow> changed = touched.isEmpty() ? List.of() : folded(touched, catchingUp);
    if (!changed.isEmpty()) {
      store.save(changed);
    }
    facts.forEach(fact -> revisited(fact.event()));
  }

  /** The findings that are there follow from the ledger, too. */
  private void settled(LedgerEvent event, boolean catchingUp) {
    switch (event) {
      // What was raised and cleared now, by ourselves, is known already.
      case FindingRaised raised when catchingUp ->
          CheckCode.named(raised.code())
              .ifPresent(
                  code -> store.add(raised.findingId(), new SubjectKey(code, raised.subject())));
      case FindingCleared cleared when catchingUp -> store.remove(cleared.findingId());
      case FindingResolved resolved -> store.end(resolved.findingId());
      case FindingDismissed dismissed -> store.end(dismissed.findingId());
      case FindingSecondApproved second -> store.end(second.findingId());
      default -> {}
    }
  }

  /** What checks go by has changed: whoever may be concerned is looked at again. */
  private void revisited(LedgerEvent event) {
    switch (event) {
      case CheckConfigured set ->
          CheckCode.named(set.code()).ifPresent(code -> revisit(code, set.union(), set.from()));
      case SubsistenceLineSet set ->
          revisit(CheckCode.C19_INCOME_OVER_LINE, set.union(), set.from());
      case WorkDaysStated set -> revisit(CheckCode.C18_PAPER_GAP, set.union(), set.occurredOn());
      case StaffDeclared said ->
          revisit(CheckCode.C25_KIN_CONFLICT, said.union(), said.occurredOn());
      case DeclarationWithdrawn less ->
          revisit(CheckCode.C25_KIN_CONFLICT, less.union(), less.occurredOn());
      default -> {}
    }
  }

  private void revisit(CheckCode code, UnionPath union, LocalDate from) {
    if (from.isAfter(calendar.today())) {
      store.holdsFrom(code, union, from);
    } else {
      store.makeDue(code, union, calendar.today());
    }
  }

  /** What was set ahead comes into force on its day; answers how much did. */
  int comeIntoForce(LocalDate today) {
    List<CheckStore.Ahead> come = store.inForceBy(today);
    come.forEach(ahead -> store.makeDue(ahead.code(), ahead.union(), today));
    return come.size();
  }

  private List<SubjectRow> folded(Map<SubjectKey, List<Fact>> touched, boolean catchingUp) {
    Map<SubjectKey, SubjectRow> kept = store.lock(touched.keySet());
    List<Folding.Folded<?>> folded = new ArrayList<>();
    touched.forEach(
        (key, facts) ->
            folded.add(
                folding.with(
                    facts, check(key), key, Optional.ofNullable(kept.get(key)), calendar.today())));
    return (catchingUp ? folded.stream().map(Folding.Folded::row).toList() : examined(folded))
        .stream().filter(row -> !row.equals(kept.get(row.key()))).toList();
  }

  /** Looks at subjects whose day has come; answers how many they were. */
  int examineDue(LocalDate today, int most) {
    List<SubjectRow> due = store.lockDue(today, most);
    if (!due.isEmpty()) {
      store.save(
          examined(
              due.stream()
                  .<Folding.Folded<?>>map(row -> folding.read(check(row.key()), row))
                  .toList()));
    }
    return due.size();
  }

  private List<SubjectRow> examined(List<Folding.Folded<?>> subjects) {
    Map<SubjectKey, Map<FindingId, OptionalLong>> known =
        store.known(subjects.stream().map(subject -> subject.row().key()).toList());
    return subjects.stream()
        .map(subject -> examined(subject, known.getOrDefault(subject.row().key(), Map.of())))
        .toList();
  }

  private <S> SubjectRow examined(Folding.Folded<S> subject, Map<FindingId, OptionalLong> known) {
    LocalDate today = calendar.today();
    SubjectRow row = subject.row();
    S state = subject.state();
    Check<S> check = subject.check();
    Map<FindingId, Hit> found = new LinkedHashMap<>();
    check
        .hits(state, reference, today)
        .forEach(hit -> found.putIfAbsent(findings.id(row.key(), hit), hit));
    found.forEach(
        (id, hit) -> {
          if (!known.containsKey(id)) {
            store.add(id, row.key());
            findings.raise(id, row.key(), hit, today);
            hit.count().ifPresent(now -> store.count(id, now));
          } else if (hit.count().isPresent() && !hit.count().equals(known.get(id))) {
            findings.count(id, hit, today);
            store.count(id, hit.count().getAsLong());
          }
        });
    Set<FindingId> gone = new HashSet<>(known.keySet());
    gone.removeAll(found.keySet());
    gone.forEach(
        id -> {
          store.remove(id);
          findings.clear(id, row.union(), today);
        });
    return new SubjectRow(
        row.key(), row.union(), row.state(), check.nextLook(state, reference, today));
  }

  private Check<?> check(SubjectKey key) {
    return flags
        .of(key.code())
        .orElseThrow(() -> new IllegalStateException(key.code() + " does not go over facts"));
  }
}
