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

/** C11, which looks at files for what their funds require, and at vouchers for what they prove. */
final class LackingEvidence extends Flag<LackingEvidence.State> {

  /** Of a file or of a voucher. */
  record State(Optional<MissingEvidence.State> file, Optional<SharedVoucher.State> voucher) {}

  private final MissingEvidence files = new MissingEvidence();
  private final SharedVoucher vouchers;

  LackingEvidence(Marks marks) {
    super(CheckCode.C11_MISSING_EVIDENCE, State.class);
    this.vouchers = new SharedVoucher(marks);
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return Stream.concat(files.subjects(fact), vouchers.subjects(fact));
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    return subject.kind() == SubjectKind.VOUCHER
        ? new State(
            Optional.empty(),
            Optional.of(vouchers.fold(before.flatMap(State::voucher), subject, fact)))
        : new State(
            Optional.of(files.fold(before.flatMap(State::file), subject, fact)), Optional.empty());
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return Stream.concat(
            state.file().stream().flatMap(one -> files.hits(one, reference, today).stream()),
            state.voucher().stream().flatMap(one -> vouchers.hits(one, reference, today).stream()))
        .toList();
  }
}
