package org.warmledger.command.running;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSession;
import org.warmledger.command.running.Walk.Step;
import org.warmledger.platform.testkit.Reply;

/** The bank sends back what it had paid (退汇). */
record SentBack() {

  /** The way, after all steps of a roster's. */
  Walk walk(List<Step> roster) {
    List<Step> steps = new ArrayList<>(roster);
    steps.add(answer("1,退回,,2026-01-26"));
    return Walk.of("The bank sends back what it had paid", steps.toArray(Step[]::new));
  }

  /** What the bank says of a line, the only one. */
  static Step answer(String row) {
    return new Step(
        "/api/rosters/{rosterId}/bank-results",
        (who, trail) -> asWhole(Payroll.bank(who, trail.at("roster"), row)));
  }

  /** A row that is refused is one of an answer that takes the others; here it is all of it. */
  private static Reply asWhole(Reply reply) {
    String code = reply.said("/refused/0/code");
    return code.isEmpty() ? reply : new Reply(new Refused(code, reply.response()));
  }

  private record Refused(String code, HttpResponse<String> answer) implements HttpResponse<String> {

    @Override
    public int statusCode() {
      return 422;
    }

    @Override
    public String body() {
      return "{\"code\":\"" + code + "\"}";
    }

    @Override
    public HttpHeaders headers() {
      return answer.headers();
    }

    @Override
    public HttpRequest request() {
      return answer.request();
    }

    @Override
    public Optional<HttpResponse<String>> previousResponse() {
      return Optional.empty();
    }

    @Override
    public Optional<SSLSession> sslSession() {
      return Optional.empty();
    }

    @Override
    public URI uri() {
      return answer.uri();
    }

    @Override
    public HttpClient.Version version() {
      return answer.version();
    }
  }
}
