package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/**
 * C09: one account serves several files, or units that a bank paid (ADR 0102). Accounts are known
 * by their keyed hash only. What a file stated stays known when it states another account later; a
 * payment counts until it is reversed.
 */
final class SharedAccount extends Flag<SharedAccount.State> {

  /** The files that the account serves, by their ids, and units by their names. */
  record State(Map<String, Usage> files) {}

  /** Why one counts, the oldest first: it stated the account, or this was paid into it. */
  record Usage(UnionPath union, Map<String, Ground> grounds) {

    Usage after(AccountUse use, Fact fact) {
      Map<String, Ground> now = new LinkedHashMap<>(grounds);
      switch (use.course()) {
        case BEGUN ->
            now.putIfAbsent(use.ground(), new Ground(fact.event().occurredOn(), fact.ref()));
        case OVER -> now.remove(use.ground());
      }
      return new Usage(union, now);
    }

    Ground first() {
      return grounds.values().iterator().next();
    }
  }

  record Ground(LocalDate on, EventRef ref) {}

  private final Marks marks;

  SharedAccount(Marks marks) {
    super(CheckCode.C09_PAYEE_MISMATCH, State.class);
    this.marks = marks;
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return AccountUse.in(fact, marks).stream()
        .map(use -> new FindingSubject(SubjectKind.ACCOUNT, use.account()));
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    AccountUse use = AccountUse.in(fact, marks).orElseThrow();
    Map<String, Usage> files = new LinkedHashMap<>(before.map(State::files).orElse(Map.of()));
    Usage known = files.getOrDefault(use.user(), new Usage(fact.union().orElseThrow(), Map.of()));
    files.put(use.user(), known.after(use, fact));
    files.values().removeIf(usage -> usage.grounds().isEmpty());
    return new State(files);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return Joined.hits(state.files(), (file, uses) -> joined(file, uses, reference));
  }

  private Stream<Hit> joined(String file, List<Usage> uses, Reference reference) {
    UnionPath above = Subjects.above(uses.stream().map(Usage::union).toList());
    LocalDate last =
        uses.stream().map(use -> use.first().on()).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    if (uses.size() < reference.thresholds(code(), above, last).count("files")) {
      return Stream.empty();
    }
    // The newest first: the evidence has room for a few.
    return Stream.of(
        new Hit(
            "shared " + file,
            above,
            last,
            Map.of("files", Integer.toString(uses.size())),
            uses.reversed().stream().map(use -> use.first().ref()).toList()));
  }
}
