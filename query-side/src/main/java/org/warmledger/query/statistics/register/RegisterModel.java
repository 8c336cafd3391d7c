package org.warmledger.query.statistics.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
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
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.Personal;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.statistics.acts.Act;
import org.warmledger.query.statistics.acts.Ref;
import org.warmledger.query.statistics.register.RegisterFile.Change;
import org.warmledger.query.statistics.register.RegisterFile.Standing;
import org.warmledger.query.statistics.register.RegisterFile.Undoes;

/** Keeps one document per file for the register. */
@Component
final class RegisterModel extends ReadModel<RegisterFile> {

  RegisterModel() {
    super(
        Act.READER,
        RegisterFile.INDEX,
        RegisterFile.class,
        Grain.perStream(
            CaseArchived.class,
            ArchivingReversed.class,
            CaseRevised.class,
            CaseTransferred.class,
            CaseClosed.class,
            CaseReopened.class,
            ClosureReversed.class,
            ReopeningReversed.class,
            TransferReversed.class),
        RegisterModel::fold);
  }

  private static RegisterFile fold(Optional<RegisterFile> before, String id, Fact fact) {
    LedgerEvent event = fact.event();
    return before
        .orElse(RegisterFile.none(id))
        .with(
            new RegisterFile.Turn(
                event.occurredOn(), unions((CaseEvent) event), Ref.of(fact), change(event)));
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
        hardship.tier(), hardship.category(), hardship.primaryCause(), dependants(household));
  }

  /**
   * Everybody of the household but the worker and those who are known to depend on nobody. Whoever
   * was erased stays counted: an erasure must not change a figure.
   */
  static long dependants(Household household) {
    long independent =
        household.members().stream()
            .map(HouseholdMember::details)
            .filter(RegisterModel::dependsOnNobody)
            .count();
    return household.size() - 1 - independent;
  }

  private static boolean dependsOnNobody(Personal<MemberDetails> member) {
    return switch (member.opened()) {
      case Personal.Known<MemberDetails> known -> !known.value().dependant();
      case Personal.Erased<MemberDetails> erased -> false;
    };
  }
}
