package org.warmledger.query.casefile;

import java.util.Optional;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.Personal;

/** Drops everything that belongs to one person. */
record Erasure(PersonId person) {

  <T> Personal<T> from(Personal<T> value) {
    return value.owner().equals(person) ? Personal.erased(person) : value;
  }

  <T> Optional<Personal<T>> from(Optional<Personal<T>> value) {
    return value.map(this::from);
  }

  Household from(Household household) {
    Head head = household.head();
    return new Household(
        new Head(head.person(), head.identity(), from(head.details())),
        household.members().stream()
            .map(
                member ->
                    new HouseholdMember(member.person(), member.relation(), from(member.details())))
            .toList(),
        household.size(),
        from(household.means()));
  }
}
