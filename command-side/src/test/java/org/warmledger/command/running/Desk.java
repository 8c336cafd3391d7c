package org.warmledger.command.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.warmledger.platform.description.Contract;

/** Where somebody sits and sends requests from. */
public record Desk(URI home, Optional<String> token, Map<String, String> headers) {

  private static final Contract CONTRACT = new Contract("command-side");
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String BOUNDARY = "warm-ledger-boundary";

  public Desk with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Desk(home, token, more);
  }

  public Reply post(String path, String body) {
    return send(
        HttpRequest.newBuilder(home.resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public Reply get(String path) {
    return send(HttpRequest.newBuilder(home.resolve(path)));
  }

  /** Sends a file in, with the fields of a form beside it. */
  public Reply upload(String path, String file, Map<String, String> fields) {
    StringBuilder body = new StringBuilder();
    fields.forEach(
        (name, value) ->
            body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, name, value)));
    body.append(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file.csv\"\r\n"
                .formatted(BOUNDARY)
            + "Content-Type: text/csv\r\n\r\n"
            + file
            + "\r\n--"
            + BOUNDARY
            + "--\r\n");
    return send(
        HttpRequest.newBuilder(home.resolve(path))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  private Reply send(HttpRequest.Builder request) {
    request.header("Accept-Language", "en");
    token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
    headers.forEach(request::header);
    try {
      return new Reply(
          CONTRACT.kept(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
