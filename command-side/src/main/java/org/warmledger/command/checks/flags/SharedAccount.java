package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.BankAccount;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.EventRef;
import org.warmledger.events.FindingSubject;
import org.warmledger.events.Household;
import org.warmledger.events.Payee;
import org.warmledger.events.Personal;
import org.warmledger.events.SubjectKind;
import org.warmledger.events.UnionPath;
import org.warmledger.events.WorkerDetails;

/**
 * C09: one account serves several files. Accounts are known by their keyed hash only. What an
 * account was used for stays known when a file changes its account later.
 */
final class SharedAccount implements Check<SharedAccount.State> {

  /** The files that the account serves, by their ids. */
  record State(Map<String, Use> files) {}

  record Use(UnionPath union, LocalDate since, EventRef ref) {}

  private final Marks marks;

  SharedAccount(Marks marks) {
    this.marks = marks;
  }

  @Override
  public CheckCode code() {
    return CheckCode.C09_PAYEE_MISMATCH;
  }

  @Override
  public Class<State> stateType() {
    return State.class;
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    Optional<String> number =
        switch (fact.event()) {
          case CaseArchived archived -> account(archived.household());
          case CaseRevised revised -> account(revised.household());
          case CaseAided aided -> account(aided.payee());
          default -> Optional.empty();
        };
    return number.flatMap(marks::account).stream()
        .map(mark -> new FindingSubject(SubjectKind.ACCOUNT, mark));
  }

  private static Optional<String> account(Household household) {
    return household.head().details() instanceof Personal.Known<WorkerDetails> known
        ? known.value().account().map(BankAccount::accountNumber)
        : Optional.empty();
  }

  private static Optional<String> account(Personal<Payee> payee) {
    return payee instanceof Personal.Known<Payee> known
        ? Optional.of(known.value().accountNumber())
        : Optional.empty();
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    CaseEvent event = (CaseEvent) fact.event();
    Map<String, Use> files = new LinkedHashMap<>(before.map(State::files).orElse(Map.of()));
    files.putIfAbsent(
        event.caseId().value(), new Use(event.union(), event.occurredOn(), fact.ref()));
    return new State(files);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    UnionPath above = Subjects.above(state.files().values().stream().map(Use::union).toList());
    LocalDate last =
        state.files().values().stream()
            .map(Use::since)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
    int serves = state.files().size();
    if (serves < reference.thresholds(code(), above, last).count("files")) {
      return List.of();
    }
    return List.of(
        new Hit(
            "shared",
            above,
            last,
            Map.of("files", Integer.toString(serves)),
            state.files().values().stream().map(Use::ref).toList()));
  }
}
