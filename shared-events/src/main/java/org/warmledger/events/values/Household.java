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
}
