package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.AidReversed;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/**
 * C09: one account serves several files. Accounts are known by their keyed hash only. What a file
 * stated stays known when it states another account later; a payment counts until it is reversed.
 */
final class SharedAccount extends Flag<SharedAccount.State> {

  /** The files that the account serves, by their ids. */
  record State(Map<String, Usage> files) {}

  /** Why a file counts, the oldest first: it stated the account, or these aids went there. */
  record Usage(UnionPath union, Map<String, Ground> grounds) {

    Ground first() {
      return grounds.values().iterator().next();
    }
  }

  record Ground(LocalDate on, EventRef ref) {}

  private static final String STATED = "stated";

  private final Marks marks;

  SharedAccount(Marks marks) {
    super(CheckCode.C09_PAYEE_MISMATCH, State.class);
    this.marks = marks;
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    Optional<String> account =
        switch (fact.event()) {
          case CaseArchived archived -> marks.account(archived.household());
          case CaseRevised revised -> marks.account(revised.household());
          case ArchivingReversed _ -> stated(fact);
          case CaseAided aided -> marks.account(aided.payee());
          case AidReversed reversed ->
              fact.undone()
                  .get()
                  .filter(CaseAided.class::isInstance)
                  .map(CaseAided.class::cast)
                  .flatMap(paid -> marks.account(paid.payee()));
          default -> Optional.empty();
        };
    return account.stream().map(mark -> new FindingSubject(SubjectKind.ACCOUNT, mark));
  }

  private Optional<String> stated(Fact back) {
    return back.undone()
        .get()
        .filter(CaseArchived.class::isInstance)
        .map(CaseArchived.class::cast)
        .flatMap(file -> marks.account(file.household()));
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    CaseEvent event = (CaseEvent) fact.event();
    Map<String, Usage> files = new LinkedHashMap<>(before.map(State::files).orElse(Map.of()));
    files.compute(
        event.caseId().value(), (id, use) -> after(Optional.ofNullable(use), event, fact));
    return new State(files);
  }

  /** Null where nothing is left by which the account serves the file. */
  private static @Nullable Usage after(Optional<Usage> before, CaseEvent event, Fact fact) {
    Map<String, Ground> grounds = new LinkedHashMap<>(before.map(Usage::grounds).orElse(Map.of()));
    Ground ground = new Ground(event.occurredOn(), fact.ref());
    switch (event) {
      case CaseAided aided -> grounds.putIfAbsent(aided.aidId().value(), ground);
      case ArchivingReversed _ -> grounds.remove(STATED);
      case AidReversed reversed -> grounds.remove(reversed.aidId().value());
      default -> grounds.putIfAbsent(STATED, ground);
    }
    return grounds.isEmpty()
        ? null
        : new Usage(before.map(Usage::union).orElse(event.union()), grounds);
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
