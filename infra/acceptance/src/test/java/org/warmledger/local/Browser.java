package org.warmledger.local;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in as the console does: authorization code with a proof key. */
final class Browser {
  private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";
  private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

  private final String origin;

  Browser(String origin) {
    this.origin = origin;
  }

  String signIn(String user, String password) throws Exception {
    try (var client = fresh()) {
      var asked = get(client, authorization());
      assertThat(location(asked)).isEqualTo(origin + "/sign-in");
      var back = location(submit(client, user, password));
      var redirect = location(get(client, back));
      assertThat(redirect).startsWith(origin + "/signed-in?code=").endsWith("&state=42");
      var code = redirect.replaceAll(".*[?&]code=([^&]+).*", "$1");
      return accessToken(post(client, "/oauth2/token", tokenRequest(code)).body());
    }
  }

  /** Where one arrives who comes from a console that speaks a language. */
  String signInPage(String language) throws Exception {
    try (var client = fresh()) {
      var asked = get(client, authorization() + "&ui_locales=" + language);
      return get(client, location(asked)).body();
    }
  }

  String failedSignIn(String user, String password) throws Exception {
    try (var client = fresh()) {
      var back = location(submit(client, user, password));
      assertThat(back).isEqualTo(origin + "/sign-in?error");
      return get(client, back).body();
    }
  }

  /** Where on its own address a page leads that is opened by another name of the machine. */
  String sentOn(String name, String path) throws Exception {
    try (var client = fresh()) {
      var there = location(get(client, origin.replace("localhost", name) + path));
      assertThat(there).startsWith(origin + "/");
      return there;
    }
  }

  int status(String path, String token) throws Exception {
    try (var client = fresh()) {
      var request =
          HttpRequest.newBuilder(URI.create(origin + path))
              .header("Authorization", "Bearer " + token)
              .build();
      return client.send(request, BodyHandlers.discarding()).statusCode();
    }
  }

  /** Puts somebody invented on file; answers the position of the ledger. */
  String archived(String token) throws Exception {
    var body =
        """
        {"union":"410803","tier":"NATIONAL","category":"DEEP","primaryCause":"MAJOR_ILLNESS",
         "occurredOn":"2026-01-12","householdSize":1,"annualIncome":{"fen":2400000},
         "head":{"name":"安国庆","identityNumber":"%s","mobile":"13900001234",
                 "address":"马村区幸福路1号","identity":"URBAN","employer":"第一机械厂"}}\
        """
            .formatted("410899196001010016");
    try (var client = fresh()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(URI.create(origin + "/api/cases"))
                  .header("Authorization", "Bearer " + token)
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
      return answer.headers().firstValue("Ledger-Position").orElseThrow();
    }
  }

  /** What is found by that name, once the read models reflect the position. */
  String found(String token, String position) throws Exception {
    try (var client = fresh()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(origin + "/api/cases?q=anguoqing"))
                  .header("Authorization", "Bearer " + token)
                  .header("Ledger-Position", position)
                  .header("Prefer", "wait=30")
                  .build(),
              BodyHandlers.ofString())
          .body();
    }
  }

  String page(String path) throws Exception {
    try (var client = fresh()) {
      return get(client, origin + path).body();
    }
  }

  private HttpResponse<String> submit(HttpClient client, String user, String password)
      throws Exception {
    var hidden = HIDDEN.matcher(get(client, origin + "/sign-in").body());
    assertThat(hidden.find()).isTrue();
    return post(
        client,
        "/sign-in",
        Map.of("username", user, "password", password, "_csrf", hidden.group(1)));
  }

  private String authorization() throws Exception {
    var challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8));
    return origin
        + "/oauth2/authorize?"
        + form(
            Map.of(
                "response_type",
                "code",
                "client_id",
                "console",
                "redirect_uri",
                origin + "/signed-in",
                "scope",
                "openid",
                "state",
                "42",
                "code_challenge",
                Base64.getUrlEncoder().withoutPadding().encodeToString(challenge),
                "code_challenge_method",
                "S256"));
  }

  private Map<String, String> tokenRequest(String code) {
    return Map.of(
        "grant_type",
        "authorization_code",
        "client_id",
        "console",
        "code",
        code,
        "redirect_uri",
        origin + "/signed-in",
        "code_verifier",
        VERIFIER);
  }

  private static String accessToken(String answer) {
    var token = ACCESS_TOKEN.matcher(answer);
    assertThat(token.find()).as(answer).isTrue();
    return token.group(1);
  }

  private static HttpClient fresh() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  private static HttpResponse<String> get(HttpClient client, String address)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html,*/*;q=0.1").build();
    return client.send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> post(HttpClient client, String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey(), UTF_8) + "=" + encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private String location(HttpResponse<String> answer) {
    var location =
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    return URI.create(origin).resolve(location).toString();
  }
}
