package org.warmledger.command.http;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.warmledger.command.ledger.Written;

/**
 * The answer to an accepted write. It holds no personal data, so it can be kept.
 *
 * @param version sequence of the stream's last event
 * @param position of the ledger from which on the write is visible
 * @param alreadySo true of what was so already, and wrote nothing
 */
record KeptAnswer<I>(
    I ids,
    Optional<String> location,
    long version,
    long position,
    List<String> flags,
    Optional<Boolean> alreadySo) {

  /** What it is after all that the call waits for. */
  <J extends Then.Sequel> KeptAnswer<J> after(
      Then<I, J> then, Then.When written, ToLongFunction<Written> positions) {
    Then.Followed<J> followed = then.after(ids, version, written);
    Written until = followed.until();
    long visible = until.sequence() == version ? position : positions.applyAsLong(until);
    return new KeptAnswer<>(
        followed.named(), location, until.sequence(), visible, flags, alreadySo);
  }

  /** What changed nothing made nothing. */
  private ResponseEntity.BodyBuilder status() {
    return alreadySo.isPresent() ? ResponseEntity.ok() : ResponseEntity.status(HttpStatus.CREATED);
  }

  ResponseEntity<Accepted<I>> created(boolean again) {
    ResponseEntity.BodyBuilder answer =
        status().eTag("\"" + version + "\"").header("Ledger-Position", Long.toString(position));
    location.filter(unused -> alreadySo.isEmpty()).map(URI::create).ifPresent(answer::location);
    if (again) {
      answer.header(Once.HIT, "true");
    }
    return answer.body(new Accepted<>(ids, version, flags, alreadySo));
  }
}
