package org.warmledger.command.http;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ids.PersonId;

/**
 * What a call comes to: the command made of it, and what its answer says beside the version.
 *
 * @param body what was sent, by which a second request is known as the same
 * @param command what is written by
 * @param occurredOn its business date
 * @param about what it is about and what it makes, as the answer names it
 * @param standing what it was about where it was so already, by the stream that says so
 * @param location where what it is about can be read, if anywhere
 * @param persons whose data it brings
 * @param claimed those of them who may be on another file already
 */
public record Write<I>(
    Object body,
    Object command,
    LocalDate occurredOn,
    I about,
    Function<String, I> standing,
    Optional<String> location,
    Collection<PersonId> persons,
    Collection<PersonId> claimed) {

  /** A write that is read where what it is about is, as most are. */
  public static <I extends About> Write<I> of(
      Object body, Object command, LocalDate occurredOn, I about) {
    return of(body, command, occurredOn, about, about.location());
  }

  /** A write about what is read elsewhere, if anywhere. */
  public static <I> Write<I> of(
      Object body, Object command, LocalDate occurredOn, I about, Optional<String> location) {
    return new Write<>(
        body, command, occurredOn, about, unused -> about, location, List.of(), List.of());
  }

  /** The same, which another stream may have said before. */
  public Write<I> orStanding(Function<String, I> before) {
    return new Write<>(body, command, occurredOn, about, before, location, persons, claimed);
  }

  /** The same, bringing data of persons. */
  public Write<I> bringing(Collection<PersonId> others) {
    return new Write<>(body, command, occurredOn, about, standing, location, others, List.of());
  }

  /** The same, putting persons on a file: nobody is on two. */
  public Write<I> claiming(Collection<PersonId> others) {
    return new Write<>(body, command, occurredOn, about, standing, location, others, others);
  }

  /** As an answer names it. */
  I named(Written written) {
    return written.alreadySo() ? standing.apply(written.stream()) : about;
  }

  @SuppressWarnings("unchecked")
  Class<I> aboutType() {
    return (Class<I>) about.getClass();
  }
}
