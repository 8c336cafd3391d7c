package org.warmledger.command.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/**
 * The answer to an accepted write. It holds no personal data, so it can be kept.
 *
 * @param version sequence of the stream's last event
 * @param position of the ledger from which on the write is visible
 */
record Answer(
    Map<String, String> ids, String location, long version, long position, List<String> flags) {

  ResponseEntity<Map<String, Object>> created(boolean again) {
    Map<String, Object> body = new LinkedHashMap<>(ids);
    body.put("version", version);
    body.put("flags", flags);
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.created(URI.create(location))
            .eTag("\"" + version + "\"")
            .header("Ledger-Position", Long.toString(position));
    if (again) {
      answer.header("Idempotency-Hit", "true");
    }
    return answer.body(body);
  }
}
