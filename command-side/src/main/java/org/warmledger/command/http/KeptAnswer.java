package org.warmledger.command.http;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/**
 * The answer to an accepted write. It holds no personal data, so it can be kept.
 *
 * @param version sequence of the stream's last event
 * @param position of the ledger from which on the write is visible
 */
record KeptAnswer<I>(I ids, String location, long version, long position, List<String> flags) {

  <J> KeptAnswer<J> naming(Function<I, J> then) {
    return new KeptAnswer<>(then.apply(ids), location, version, position, flags);
  }

  ResponseEntity<Accepted<I>> created(boolean again) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.created(URI.create(location))
            .eTag("\"" + version + "\"")
            .header("Ledger-Position", Long.toString(position));
    if (again) {
      answer.header(Once.HIT, "true");
    }
    return answer.body(new Accepted<>(ids, version, flags));
  }
}
