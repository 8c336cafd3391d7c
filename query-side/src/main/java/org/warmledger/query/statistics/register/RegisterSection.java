package org.warmledger.query.statistics.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.files.FileSection;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.statistics.acts.Ref;
import org.warmledger.query.statistics.register.RegisterFile.Change;
import org.warmledger.query.statistics.register.RegisterFile.Standing;
import org.warmledger.query.statistics.register.RegisterFile.Undoes;

/** Keeps a file as the register counts it. */
@Component
final class RegisterSection extends FileSection<RegisterFile> {

  RegisterSection() {
    super(
        RegisterFile.PART,
        RegisterFile.class,
        Set.of(
            CaseArchived.class,
            ArchivingReversed.class,
            CaseRevised.class,
            CaseTransferred.class,
            CaseClosed.class,
            CaseReopened.class,
            ClosureReversed.class,
            ReopeningReversed.class,
            TransferReversed.class,
            CasePersonErased.class),
        RegisterSection::fold);
  }

  private static RegisterFile fold(Optional<RegisterFile> before, CaseFile file, Fact fact) {
    return folded(
        before.orElseGet(() -> RegisterFile.none(file.caseId().value())),
        (CaseEvent) fact.event(),
        Ref.of(fact));
  }

  /** Whoever is erased changes no figure: what nobody can count any more is said (ADR 0103). */
  static RegisterFile folded(RegisterFile file, CaseEvent event, Ref ref) {
    return event instanceof CasePersonErased gone
        ? gone.dependants().map(file::counted).orElse(file)
        : file.with(new RegisterFile.Turn(event.occurredOn(), unions(event), ref, change(event)));
  }

  private static List<String> unions(CaseEvent event) {
    return switch (event) {
      case CaseTransferred moved -> both(moved.union(), moved.to());
      case TransferReversed back -> both(back.union(), back.backTo());
      default -> event.union().parts();
    };
  }

  private static List<String> both(UnionPath from, UnionPath to) {
    return Stream.concat(from.parts().stream(), to.parts().stream()).distinct().toList();
  }

  static Change change(LedgerEvent event) {
    return switch (event) {
      case CaseArchived file ->
          new Change(
              Optional.of(true),
              Optional.of(file.union()),
              Optional.of(standing(file.hardship(), file.household())),
              Optional.empty());
      case CaseRevised file ->
          new Change(
              Optional.empty(),
              Optional.empty(),
              Optional.of(standing(file.hardship(), file.household())),
              Optional.empty());
      case CaseTransferred moved ->
          new Change(Optional.empty(), Optional.of(moved.to()), Optional.empty(), Optional.empty());
      case CaseClosed closed ->
          new Change(
              Optional.of(false), Optional.empty(), Optional.empty(), Optional.of(closed.reason()));
      case CaseReopened back ->
          new Change(Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty());
      case ArchivingReversed back -> Change.takingBack(Undoes.ARCHIVING);
      case ClosureReversed back -> Change.takingBack(Undoes.CLOSURE);
      case ReopeningReversed back -> Change.takingBack(Undoes.REOPENING);
      case TransferReversed back -> Change.takingBack(Undoes.TRANSFER);
      default -> throw new IllegalArgumentException(event.getClass().getSimpleName());
    };
  }

  private static Standing standing(Hardship hardship, Household household) {
    return new Standing(
        hardship.tier(), hardship.category(), hardship.primaryCause(), household.dependants());
  }
}
