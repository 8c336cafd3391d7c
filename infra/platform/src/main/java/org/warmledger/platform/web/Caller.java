package org.warmledger.platform.web;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AccessPurpose;
import org.warmledger.events.values.Sight;

/**
 * Who is asking. Controllers take it as a parameter.
 *
 * @param purpose why personal data is asked for (header {@code Access-Purpose}); without it answers
 *     are masked
 */
public record Caller(StaffId id, Role role, UnionCode union, Optional<String> purpose) {

  /** How many characters a purpose may have, decoded; a longer one is none. */
  public static final int LONGEST_PURPOSE = 200;

  private static final Set<Role> MAY_UNMASK =
      EnumSet.of(Role.CASEWORKER, Role.SUPERVISOR, Role.COMPLIANCE);

  /**
   * Refuses callers in other roles.
   *
   * @throws Problem 403 {@code ROLE_REQUIRED}
   */
  public void require(Role... allowed) {
    if (!Set.of(allowed).contains(role)) {
      throw Problem.of(HttpStatus.FORBIDDEN, "ROLE_REQUIRED");
    }
  }

  /** Whether what happens there is the caller's business: the own union and those below it. */
  public boolean mayTouch(UnionPath path) {
    return path.isWithin(union);
  }

  /**
   * Whether personal fields are shown in full: the role allows it and a task of the list needs it.
   */
  public boolean seesInFull() {
    return sight().showsWho();
  }

  /**
   * How much of personal data is shown: all of it to who may see it for a task of the list,
   * whatever is said besides; to who pays, for the task of paying, the accounts alone.
   */
  public Sight sight() {
    if (MAY_UNMASK.contains(role) && task().isPresent()) {
      return Sight.WHOLE;
    }
    return role == Role.FINANCE && task().equals(Optional.of(AccessPurpose.PAYMENT))
        ? Sight.ACCOUNTS
        : Sight.COVERED;
  }

  /** The most that the caller's role ever sees, whatever the task. */
  public Sight mostEver() {
    return MAY_UNMASK.contains(role) ? Sight.WHOLE : Sight.COVERED;
  }

  /**
   * Refuses who doesn't see what is sensitive: by role whoever never may, else for want of a task.
   *
   * @throws Problem 403 {@code ROLE_REQUIRED} or {@code PURPOSE_REQUIRED}
   */
  public void requireWhole() {
    require(MAY_UNMASK.toArray(Role[]::new));
    requireTask();
  }

  /** The task of the list that the stated purpose names. */
  public Optional<AccessPurpose> task() {
    return purpose.flatMap(AccessPurpose::stated);
  }

  /**
   * Refuses who states no task of the list.
   *
   * @throws Problem 403 {@code PURPOSE_REQUIRED}
   */
  public void requireTask() {
    if (task().isEmpty()) {
      throw Problem.of(HttpStatus.FORBIDDEN, "PURPOSE_REQUIRED");
    }
  }
}
