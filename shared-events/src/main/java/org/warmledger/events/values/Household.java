package org.warmledger.events.values;

import java.util.List;
import java.util.stream.Stream;
import org.warmledger.events.ids.PersonId;

/**
 * One household, one file (一户一档).
 *
 * @param size persons in the household, the head included; at least 1 + the members named
 */
public record Household(
    Head head, List<HouseholdMember> members, int size, Personal<HouseholdMeans> means) {

  public Household {
    members = List.copyOf(members);
  }

  public List<PersonId> persons() {
    return Stream.concat(Stream.of(head.person()), members.stream().map(HouseholdMember::person))
        .toList();
  }

  /**
   * Everybody but the worker and those who are known to depend on nobody. Whoever was erased is
   * counted: what was counted before is said by the erasure.
   */
  public int dependants() {
    return size
        - 1
        - (int)
            members.stream().map(HouseholdMember::details).filter(Household::isOnTheirOwn).count();
  }

  private static boolean isOnTheirOwn(Personal<MemberDetails> member) {
    return switch (member.opened()) {
      case Personal.Known<MemberDetails> known -> !known.value().dependant();
      case Personal.Erased<MemberDetails> erased -> false;
    };
  }
}
