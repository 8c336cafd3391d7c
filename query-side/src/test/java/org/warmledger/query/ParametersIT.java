package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.QueryServer;
import tools.jackson.databind.JsonNode;

/** What stands behind the question mark is read, or refused. */
class ParametersIT {

  private static String asked(RequestMappingInfo endpoint) {
    String path = endpoint.getPatternValues().iterator().next().replaceAll("\\{[^}]+}", "1");
    return endpoint.getParamsCondition().getExpressions().stream()
        .filter(expression -> !expression.isNegated())
        .map(expression -> "&" + expression.getName() + "=" + expression.getValue())
        .reduce(path + "?misspelt=1", String::concat);
  }

  @Test
  void everyEndpointRefusesAParameterThatItDoesNotRead() {
    try (QueryServer server = QueryServer.start()) {
      List<RequestMappingInfo> endpoints =
          server.bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
              .filter(endpoint -> asked(endpoint).startsWith("/api/"))
              .toList();
      assertThat(endpoints).hasSizeGreaterThan(25);
      SoftAssertions all = new SoftAssertions();
      endpoints.forEach(endpoint -> refused(server, endpoint, all));
      all.assertAll();
    }
  }

  @Test
  void everyParameterThatIsGivenTwiceOrBlankOrEndlessIsRefusedByItsName() {
    try (QueryServer server = QueryServer.start()) {
      SoftAssertions all = new SoftAssertions();
      String endless = "%1$s=" + "a".repeat(4_001);
      for (String given : List.of("%1$s=1&%1$s=1", "%1$s=", "%1$s=%%20", "%1$s", endless)) {
        KeptDescription.of("query-side")
            .operations()
            .forEach(each -> refused(server, each, given, all));
      }
      for (String wait : List.of("wait=31", "wait=soon", "wait=-1", "respond-async, wait")) {
        KeptDescription.of("query-side").operations().stream()
            .filter(each -> each.said().path("parameters").toString().contains("/Prefer\""))
            .forEach(each -> refusesToWait(server, each, wait, all));
      }
      all.assertAll();
    }
  }

  private static void refused(
      QueryServer server, KeptDescription.Operation each, String given, SoftAssertions all) {
    for (JsonNode parameter : each.said().path("parameters")) {
      if (parameter.path("in").asString("").equals("query")) {
        String name = parameter.path("name").asString();
        String path = each.path().replaceAll("\\{[^}]+}", "1") + "?" + given.formatted(name);
        Reply reply =
            server.ask(each.method(), path, "admin", "100000", List.of("Accept-Language", "en"));
        all.assertThat(reply.problem()).as(path).isEqualTo("400 MALFORMED_PARAMETER");
        all.assertThat(reply.said("/detail")).as(path).contains(name);
      }
    }
  }

  private static void refusesToWait(
      QueryServer server, KeptDescription.Operation each, String wait, SoftAssertions all) {
    String path = each.path().replaceAll("\\{[^}]+}", "1");
    Reply reply =
        server.ask(
            each.method(),
            path,
            "admin",
            "100000",
            List.of("Accept-Language", "en", "Prefer", wait));
    all.assertThat(reply.problem()).as("%s %s", path, wait).isEqualTo("400 MALFORMED_PARAMETER");
    all.assertThat(reply.said("/detail")).as(path).contains("Prefer");
  }

  private static void refused(QueryServer server, RequestMappingInfo endpoint, SoftAssertions all) {
    RequestMethod verb = endpoint.getMethodsCondition().getMethods().iterator().next();
    Reply answer =
        server.ask(
            verb.name(), asked(endpoint), "admin", "100000", List.of("Accept-Language", "en"));
    all.assertThat(answer.status() + " " + answer.at("/code").asString())
        .as("%s", endpoint)
        .isEqualTo("400 UNKNOWN_PARAMETER");
    all.assertThat(answer.at("/detail").asString()).as("%s", endpoint).contains("misspelt");
  }
}
