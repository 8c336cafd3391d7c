package org.warmledger.command.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.warmledger.command.funds.Gave;
import org.warmledger.events.ids.PersonId;

/**
 * What was given on a file, as another file of its people counts it.
 *
 * @param served what services of earlier handed over on it
 */
record HeadsThen(CaseState state, List<Gave> served) {

  /**
   * What of it counts for a household with these people: all of it when the file has ended, and on
   * a file that goes on without them what they got there themselves.
   */
  List<Gave> gaveTo(Set<PersonId> people) {
    List<Gave> all =
        Stream.concat(state.content().stream().flatMap(CaseFile::gave), served.stream()).toList();
    return switch (state) {
      case CaseState.Closed _ -> all;
      case CaseState.Open _ -> all.stream().filter(gave -> people.contains(gave.whom())).toList();
      case CaseState.Unopened _ -> all;
    };
  }
}
