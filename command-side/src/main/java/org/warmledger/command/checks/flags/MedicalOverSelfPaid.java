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

/** C07, which looks at bills for the files they serve, and at files for what the past gave. */
final class MedicalOverSelfPaid extends Flag<MedicalOverSelfPaid.State> {

  /** Of a bill or of a file. */
  record State(Optional<SharedBill.State> bill, Optional<PastOverSelfPaid.State> file) {}

  private final SharedBill bills;
  private final PastOverSelfPaid files;

  MedicalOverSelfPaid(Marks marks) {
    super(CheckCode.C07_MEDICAL_OVER_SELF_PAID, State.class);
    this.bills = new SharedBill(marks);
    this.files = new PastOverSelfPaid(marks);
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return Stream.concat(bills.subjects(fact), files.subjects(fact));
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    return subject.kind() == SubjectKind.BILL
        ? new State(
            Optional.of(bills.fold(before.flatMap(State::bill), subject, fact)), Optional.empty())
        : new State(
            Optional.empty(), Optional.of(files.fold(before.flatMap(State::file), subject, fact)));
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return Stream.concat(
            state.bill().stream().flatMap(one -> bills.hits(one, reference, today).stream()),
            state.file().stream().flatMap(one -> files.hits(one, reference, today).stream()))
        .toList();
  }
}
