package org.warmledger.command.persons;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.WorkerDetails;

/** The names of a household, but for those who were erased. */
public final class NamesOnFile {

  private NamesOnFile() {}

  /** Of two letters or more: one alone is a word of any text. */
  public static Set<String> of(Household household) {
    Stream<String> members =
        household.members().stream()
            .flatMap(member -> member.details().known().map(MemberDetails::name).stream());
    return Stream.concat(head(household, WorkerDetails::name), members)
        .filter(name -> name.length() > 1)
        .collect(Collectors.toSet());
  }

  /** The same, and where they live. */
  public static Stream<String> andAddress(Household household) {
    return Stream.concat(of(household).stream(), head(household, WorkerDetails::address))
        .filter(text -> text.length() > 1);
  }

  private static Stream<String> head(Household household, Function<WorkerDetails, String> saying) {
    return household.head().details().known().map(saying).stream();
  }
}
