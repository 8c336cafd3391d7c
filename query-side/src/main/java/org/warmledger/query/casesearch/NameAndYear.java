package org.warmledger.query.casesearch;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Masks;

/**
 * By what people are found wherever they are whose names are read alike and who were born in the
 * same year: a keyed hash of both, so that no index tells a year.
 */
final class NameAndYear {

  /** A name of common letters has one or two. */
  private static final int MOST_READINGS = 4;

  private NameAndYear() {}

  /** Of one person. */
  static List<String> of(String name, LocalDate born, KeyedHash hash) {
    return NameForms.readings(name, MOST_READINGS).stream()
        .map(read -> hash.stable("name-and-year", read + " " + born.getYear()))
        .toList();
  }

  /** Of those of a household who are no children and were not erased. */
  static List<String> of(Household household, LocalDate on, KeyedHash hash) {
    Stream<String> head =
        household.head().details().known().stream()
            .flatMap(worker -> of(worker.name(), worker.birthDate(), hash).stream());
    Stream<String> members =
        household.members().stream()
            .flatMap(member -> member.details().known().stream())
            .filter(member -> !Masks.isChild(member.birthDate(), on))
            .flatMap(one -> of(one.name(), one.birthDate(), hash).stream());
    return Stream.concat(head, members).distinct().toList();
  }
}
