package org.warmledger.command.assignments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.platform.staff.StaffMember;
import org.warmledger.platform.web.Role;

/**
 * Work is handed out by supervisors, to whoever may do it. Of their own accord caseworkers take
 * what is nobody's and give back what is theirs.
 */
public final class AssigneeRule {

  private AssigneeRule() {}

  /**
   * Why it cannot become theirs.
   *
   * @param now whose it is
   * @param then whose it is to be, as they are known
   */
  public static Optional<Rejection> assigning(
      Assigner assigner,
      Optional<StaffId> now,
      StaffId then,
      Optional<StaffMember> known,
      UnionPath of) {
    return wrong(known, of)
        .map(code -> Rejection.ofFields(List.of(new Rejection.WrongField("/assignee", code))))
        .or(() -> handingOut(assigner, Stream.concat(now.stream(), Stream.of(then))));
  }

  /** Why it stays theirs. */
  public static Optional<Rejection> takingBack(Assigner assigner, StaffId now) {
    return handingOut(assigner, Stream.of(now));
  }

  private static Optional<Rejection> handingOut(Assigner assigner, Stream<StaffId> concerned) {
    return assigner.role() == Role.SUPERVISOR || concerned.allMatch(assigner.by()::equals)
        ? Optional.empty()
        : Optional.of(Rejection.of(RejectionCode.ASSIGNED_BY_SUPERVISOR));
  }

  private static Optional<FieldCode> wrong(Optional<StaffMember> known, UnionPath of) {
    if (known.isEmpty()) {
      return Optional.of(FieldCode.UNKNOWN_STAFF);
    }
    return known.filter(member -> member.role().works() && of.isWithin(member.union())).isPresent()
        ? Optional.empty()
        : Optional.of(FieldCode.NOT_THEIR_WORK);
  }
}
