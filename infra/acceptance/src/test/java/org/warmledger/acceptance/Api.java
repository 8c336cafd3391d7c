package org.warmledger.acceptance;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.warmledger.platform.description.Contract;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import tools.jackson.databind.JsonNode;

/** The product's HTTP interface in the hands of one user, who sees what they have written. */
final class Api {

  private static final Contract CONTRACT = new Contract("command-side", "query-side");

  private final Sender sender;
  private long position = 0;

  Api(URI base, String token) {
    sender = new Sender(base, Optional.of(token).filter(one -> !one.isEmpty()), Map.of(), CONTRACT);
  }

  String token() {
    return sender.token().orElseThrow();
  }

  /** Reads at least as far as this sender's last write. */
  Reply get(String path) {
    return position == 0
        ? sender.get(path)
        : get(path, Map.of("Ledger-Position", Long.toString(position), "Prefer", "wait=30"));
  }

  Reply get(String path, Map<String, String> headers) {
    return with(headers).get(path);
  }

  /** Searches by whatever is known: a whole number needs a task. */
  Reply find(String words) {
    String known = Long.toString(position);
    return get(
        "/api/cases?q=" + encoded(words),
        Map.of("Access-Purpose", "VISIT", "Ledger-Position", known, "Prefer", "wait=30"));
  }

  Reply post(String path, String body, Map<String, String> headers) {
    Reply answer = with(headers).post(path, body);
    String written = answer.header("Ledger-Position");
    return written.isEmpty() ? answer : after(Long.parseLong(written), answer);
  }

  Reply post(String path, String body) {
    return post(path, body, Map.of());
  }

  /** Enters what moves a fund, and has somebody else confirm it. */
  Reply move(Stack stack, String path, String body) {
    return move(stack.as("supervisor@100000"), path, body);
  }

  Reply move(Api other, String path, String body) {
    Reply entered = post(path, body).ok();
    String at =
        "/api/funds/"
            + entered.body().get("fund").asString()
            + "/movements/"
            + entered.body().get("movementId").asString();
    other.after(this);
    String shown = other.get(at).ok().header("ETag");
    other.post(at + "/confirmation", "{}", Map.of("If-Match", shown)).ok();
    after(other);
    return entered;
  }

  /** Asks that somebody be erased, and has somebody else do it; answers who did. */
  Api erase(Api other, String personId) {
    String erasure = "/api/persons/" + personId + "/erasure";
    post(erasure + "-request", "{\"reason\":\"ASKED_BY_PERSON\"}").ok();
    other.after(this);
    String shown = other.get("/api/erasures/" + personId).ok().header("ETag");
    String known = "{\"acknowledged\":[\"KEEPING_PERIOD\"]}";
    other.post(erasure, known, Map.of("If-Match", shown)).ok();
    return other;
  }

  /** Decides on what is shown now. */
  Reply decide(String path, String body) {
    String[] named = path.split("/", -1);
    if (!named[2].equals("cases")) {
      String shown = get("/api/" + named[2] + "/" + named[3]).ok().header("ETag");
      return post(path, body, Map.of("If-Match", shown));
    }
    JsonNode aids = get("/api/cases/" + named[3]).ok().at("/aids");
    String shown =
        aids.valueStream()
            .filter(aid -> aid.path("aidId").asString().equals(named[5]))
            .map(aid -> aid.path("etag").asString())
            .findFirst()
            .orElseThrow();
    return post(path, body, Map.of("If-Match", shown));
  }

  private Sender with(Map<String, String> headers) {
    Sender all = sender;
    for (Map.Entry<String, String> header : headers.entrySet()) {
      all = all.with(header.getKey(), header.getValue());
    }
    return all;
  }

  /** Reads from now on at least what stands at that position. */
  <T> T after(long written, T answer) {
    position = Math.max(position, written);
    return answer;
  }

  /** Reads from now on at least what another user has written. */
  Api after(Api other) {
    position = Math.max(position, other.position);
    return this;
  }

  Reply upload(String kind, String mode, String fileName, byte[] file) {
    return sender.upload("/api/imports", fileName, file, Map.of("kind", kind, "mode", mode));
  }

  Reply upload(String path, String table) {
    return upload(path, table, Map.of());
  }

  Reply upload(String path, String fileName, byte[] file, Map<String, String> fields) {
    return sender.upload(path, fileName, file, fields);
  }

  /** With the fields of a form before it. */
  Reply upload(String path, String table, Map<String, String> fields) {
    return sender.upload(path, table, fields);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
