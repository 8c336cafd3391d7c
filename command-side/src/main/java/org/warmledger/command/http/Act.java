package org.warmledger.command.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.RosterId;

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

  /**
   * An act about one thing.
   *
   * @param name of its id in the answer
   * @param at where such things can be read
   */
  public static Act on(String name, Object id, String at, Object command, LocalDate occurredOn) {
    return new Act(
        command,
        List.of(),
        occurredOn,
        Map.of(name, id.toString()),
        at + URLEncoder.encode(id.toString(), StandardCharsets.UTF_8));
  }

  /** An act about a file. */
  public static Act on(CaseId id, Object command, LocalDate occurredOn) {
    return on("caseId", id, "/api/cases/", command, occurredOn);
  }

  /** An act about a fund. */
  public static Act on(FundCode code, Object command, LocalDate occurredOn) {
    return on("fund", code, "/api/funds/", command, occurredOn);
  }

  /** An act about a roster. */
  public static Act on(RosterId id, Object command, LocalDate occurredOn) {
    return on("rosterId", id, "/api/rosters/", command, occurredOn);
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
