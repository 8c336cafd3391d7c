package org.warmledger.command.persons;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.WorkerDetails;

/** The names of a household, but for those who were erased. */
public final class NamesOnFile {

  private NamesOnFile() {}

  /** Of two letters or more: one alone is a word of any text. */
  public static Set<String> of(Household household) {
    return Stream.concat(
            Stream.of(household.head().details()).flatMap(NamesOnFile::ofHead),
            household.members().stream()
                .map(HouseholdMember::details)
                .flatMap(NamesOnFile::ofMember))
        .filter(name -> name.length() > 1)
        .collect(Collectors.toSet());
  }

  /** The same, and where they live. */
  public static Stream<String> andAddress(Household household) {
    return Stream.concat(of(household).stream(), address(household.head().details()))
        .filter(text -> text.length() > 1);
  }

  private static Stream<String> address(Personal<WorkerDetails> details) {
    return switch (details.opened()) {
      case Personal.Known<WorkerDetails> known -> Stream.of(known.value().address());
      case Personal.Erased<WorkerDetails> erased -> Stream.empty();
    };
  }

  private static Stream<String> ofHead(Personal<WorkerDetails> details) {
    return switch (details.opened()) {
      case Personal.Known<WorkerDetails> known -> Stream.of(known.value().name());
      case Personal.Erased<WorkerDetails> erased -> Stream.empty();
    };
  }

  private static Stream<String> ofMember(Personal<MemberDetails> details) {
    return switch (details.opened()) {
      case Personal.Known<MemberDetails> known -> Stream.of(known.value().name());
      case Personal.Erased<MemberDetails> erased -> Stream.empty();
    };
  }
}
