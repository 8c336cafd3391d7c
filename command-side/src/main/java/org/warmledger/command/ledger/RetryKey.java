package org.warmledger.command.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.sealing.KeyedHash;

/**
 * A request as it is known again when it is sent again: the event that answers it bears its id.
 *
 * @param id of the caller and their idempotency key
 * @param request of what was asked for, to tell another request with the same key
 */
public record RetryKey(String id, String request) {

  static final String REQUEST = "request";
  private static final String ID = "asked";

  /** What the caller asks for with a key. Only hashes: a body is personal. */
  public static RetryKey by(StaffId actor, String key, String request, KeyedHash hash) {
    return new RetryKey("asked-" + hash.stable("asked", actor + "\n" + key), request);
  }

  /** As metadata of the command. */
  Map<String, String> with(CommandData data) {
    Map<String, String> metadata = new LinkedHashMap<>(data.toMetadata());
    metadata.put(ID, id);
    metadata.put(REQUEST, request);
    return metadata;
  }

  /** Back from metadata; empty when nobody gave a key. */
  static Optional<RetryKey> in(Map<String, ?> metadata) {
    return metadata.get(ID) instanceof String id && metadata.get(REQUEST) instanceof String request
        ? Optional.of(new RetryKey(id, request))
        : Optional.empty();
  }
}
