package org.warmledger.command.http;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;

/**
 * A command made of a request, and what its answer says beside the version.
 *
 * @param command what is sent
 * @param persons whose data it brings
 * @param occurredOn its business date
 * @param ids what it is about and what it makes, by the names the answer gives them
 * @param location where what it is about can be read
 */
public record Act(
    Object command,
    Collection<PersonId> persons,
    LocalDate occurredOn,
    Map<String, String> ids,
    String location) {

  /** An act about a file. */
  public static Act on(CaseId caseId, Object command, LocalDate occurredOn) {
    return new Act(
        command, List.of(), occurredOn, Map.of("caseId", caseId.value()), "/api/cases/" + caseId);
  }

  /** The same act, its answer naming one thing more. */
  public Act naming(String name, Object id) {
    Map<String, String> more = new LinkedHashMap<>(ids);
    more.put(name, id.toString());
    return new Act(command, persons, occurredOn, more, location);
  }

  /** The same act, bringing data of persons. */
  public Act about(Collection<PersonId> others) {
    return new Act(command, others, occurredOn, ids, location);
  }
}
