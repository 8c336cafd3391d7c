package org.warmledger.query.casesearch;

import java.util.List;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.ClaimRole;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.IdentityNumber;

/**
 * Somebody about to be put on file.
 *
 * @param nameAndYear hashed
 */
record SomebodyNew(PersonId person, NameForms name, List<String> nameAndYear) {

  static SomebodyNew of(String name, IdentityNumber number, KeyedHash hash) {
    return new SomebodyNew(
        hash.person(number),
        NameForms.of(List.of(name)),
        NameAndYear.of(name, number.birthDate(), hash));
  }

  /** As what they are on a file that somebody so alike is on. */
  ClaimRole on(NearFile file, Alike by) {
    boolean isHead = by == Alike.NUMBER ? file.isHeadedBy(person) : file.isHeadedByOne(name);
    return isHead ? ClaimRole.HEAD : ClaimRole.MEMBER;
  }

  /** By nothing of it. */
  @Override
  public String toString() {
    return "SomebodyNew";
  }
}
