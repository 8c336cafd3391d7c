package org.warmledger.query.casesearch;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.PersonId;
import org.warmledger.query.casefile.CaseState;

/**
 * What the document of a file says to whoever compares somebody with it.
 *
 * @param name of the head; empty when erased
 * @param persons who were not erased, the head before the others
 */
record NearFile(
    String caseId,
    String union,
    List<String> unions,
    CaseState state,
    LocalDate archivedOn,
    Optional<String> name,
    Optional<String> identityNumber,
    List<PersonId> persons,
    HeadForms head) {

  record HeadForms(List<String> full, List<String> pinyin) {}

  static final List<String> FIELDS =
      List.of(
          "caseId",
          "union",
          "unions",
          "state",
          "archivedOn",
          "name",
          "identityNumber",
          "persons",
          "head.full",
          "head.pinyin");

  boolean isOpen() {
    return state == CaseState.OPEN;
  }

  boolean isHeadedBy(PersonId person) {
    return name.isPresent() && persons.getFirst().equals(person);
  }

  boolean isHeadedByOne(NameForms named) {
    return !Collections.disjoint(head.full(), named.full())
        || !Collections.disjoint(head.pinyin(), named.pinyin());
  }
}
