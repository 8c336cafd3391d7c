package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.FindingSubject;

/**
 * C09, which looks at accounts for the files they serve, and at files for who takes their money and
 * where it goes.
 */
final class PayeeMismatch extends Flag<PayeeMismatch.State> {

  /** Of an account or of a file. */
  record State(
      Optional<SharedAccount.State> account,
      Optional<OtherHolder.State> file,
      Optional<OtherAccount.State> paid) {}

  private final SharedAccount accounts;
  private final OtherHolder files;
  private final OtherAccount paid;

  PayeeMismatch(Marks marks) {
    super(CheckCode.C09_PAYEE_MISMATCH, State.class);
    this.accounts = new SharedAccount(marks);
    this.files = new OtherHolder(marks);
    this.paid = new OtherAccount(marks);
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return Stream.concat(accounts.subjects(fact), files.subjects(fact));
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    return subject.kind() == SubjectKind.ACCOUNT
        ? new State(
            Optional.of(accounts.fold(before.flatMap(State::account), subject, fact)),
            Optional.empty(),
            Optional.empty())
        : new State(
            Optional.empty(),
            Optional.of(files.fold(before.flatMap(State::file), subject, fact)),
            Optional.of(paid.fold(before.flatMap(State::paid), subject, fact)));
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return Stream.of(
            state.account().stream().flatMap(one -> accounts.hits(one, reference, today).stream()),
            state.file().stream().flatMap(one -> files.hits(one, reference, today).stream()),
            state.paid().stream().flatMap(one -> paid.hits(one, reference, today).stream()))
        .flatMap(all -> all)
        .toList();
  }
}
