package org.warmledger.platform.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ContractTest {

  private final Contract contract = new Contract("query-side");

  private record Answer(HttpRequest request, int statusCode, HttpHeaders headers, String body)
      implements HttpResponse<String> {

    static Answer to(String method, String path, int status, String type, String body) {
      return new Answer(
          HttpRequest.newBuilder(URI.create("http://localhost" + path))
              .method(method, HttpRequest.BodyPublishers.noBody())
              .build(),
          status,
          HttpHeaders.of(
              Map.of("Content-Type", List.of(type), "Ledger-Position", List.of("7")),
              (name, value) -> status < 300 || !name.equals("Ledger-Position")),
          body);
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
      return request.uri();
    }

    @Override
    public HttpClient.Version version() {
      return HttpClient.Version.HTTP_1_1;
    }
  }

  private HttpResponse<String> refusedWith(String code) {
    return contract.kept(
        Answer.to(
            "POST",
            "/api/admin/projections/funds/rebuild",
            409,
            "application/problem+json",
            "{\"type\":\"https://warmledger.org/problems/%1$s\",\"title\":\"-\",\"status\":409,\"code\":\"%1$s\"}"
                .formatted(code)));
  }

  @Test
  void aCodeThatIsNotSaidOfTheStatusOfAnEndpointIsNoAnswerOfIt() {
    assertThatCode(() -> refusedWith("REBUILD_RUNNING")).doesNotThrowAnyException();
    assertThatThrownBy(() -> refusedWith("PERIOD_REVERSED")).isInstanceOf(AssertionError.class);
  }

  private HttpResponse<String> listed(String query) {
    return contract.kept(
        Answer.to(
            "GET",
            "/api/cases" + query,
            200,
            "application/json",
            "{\"items\":[{\"caseId\":\"case-1\"}],\"total\":1,\"facets\":{}}"));
  }

  @Test
  void onlyWhoAsksForSomeFieldsGetsAPartOfWhatIsListed() {
    assertThatCode(() -> listed("?fields=caseId")).doesNotThrowAnyException();
    assertThatThrownBy(() -> listed("")).isInstanceOf(AssertionError.class);
  }

  private static Stream<JsonNode> refusals(KeptDescription side) {
    return side.operations().stream()
        .flatMap(one -> one.said().get("responses").propertyStream())
        .filter(answer -> answer.getKey().compareTo("400") >= 0)
        .map(answer -> side.resolved(answer.getValue()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"command-side", "query-side"})
  void everyRefusalOfEveryEndpointNamesItsCodes(String side) {
    assertThat(refusals(KeptDescription.of(side)))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            refusal ->
                assertThat(
                        refusal.at(
                            "/content/application~1problem+json/schema/allOf/1/properties/code/enum"))
                    .isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"command-side", "query-side"})
  void whateverTellsItsVersionSaysThatItMayBeUnchanged(String side) {
    assertThat(
            KeptDescription.of(side).operations().stream()
                .filter(one -> one.method().equals("GET"))
                .filter(one -> one.said().at("/responses/200/headers").has("ETag")))
        .allSatisfy(
            one -> {
              assertThat(one.said().get("responses").has("304")).as("%s", one).isTrue();
              assertThat(one.said().get("parameters").toString()).contains("If-None-Match");
            });
  }
}
