package org.warmledger.command.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
 * @param about what it is about and what it makes, as the answer names it
 * @param location where what it is about can be read
 */
public record Act<I>(
    Object command, Collection<PersonId> persons, LocalDate occurredOn, I about, String location) {

  /**
   * An act about one thing.
   *
   * @param about its id as the answer names it
   * @param at where such things can be read
   */
  public static <I> Act<I> on(I about, Object id, String at, Object command, LocalDate occurredOn) {
    return new Act<>(
        command,
        List.of(),
        occurredOn,
        about,
        at + URLEncoder.encode(id.toString(), StandardCharsets.UTF_8));
  }

  /** An act about a file. */
  public static Act<About.Case> on(CaseId id, Object command, LocalDate occurredOn) {
    return on(new About.Case(id), id, "/api/cases/", command, occurredOn);
  }

  /** An act about a fund. */
  public static Act<About.Fund> on(FundCode code, Object command, LocalDate occurredOn) {
    return on(new About.Fund(code), code, "/api/funds/", command, occurredOn);
  }

  /** An act about a roster. */
  public static Act<About.Roster> on(RosterId id, Object command, LocalDate occurredOn) {
    return on(new About.Roster(id), id, "/api/rosters/", command, occurredOn);
  }

  /** The same act, its answer naming more. */
  public <J> Act<J> naming(J more) {
    return new Act<>(command, persons, occurredOn, more, location);
  }

  /** The same act, bringing data of persons. */
  public Act<I> bringing(Collection<PersonId> others) {
    return new Act<>(command, others, occurredOn, about, location);
  }

  @SuppressWarnings("unchecked")
  Class<I> aboutType() {
    return (Class<I>) about.getClass();
  }
}
