package org.warmledger.query.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps only the fields asked for ({@code fields=a,b}), of a list those of its items, wherever a
 * read takes that parameter; all of them when none are named.
 */
@ControllerAdvice
record PickedFields(JsonMapper json) implements ResponseBodyAdvice<Object> {

  private static final String FIELDS = "fields";

  @Override
  public boolean supports(
      MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
    return Arrays.stream(answer.getExecutable().getParameters())
        .anyMatch(parameter -> parameter.getName().equals(FIELDS));
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter answer,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    return asked(request).<Object>map(names -> picked(body, names)).orElse(body);
  }

  private static Optional<List<String>> asked(ServerHttpRequest request) {
    return request instanceof ServletServerHttpRequest servlet
        ? Optional.ofNullable(servlet.getServletRequest().getParameter(FIELDS))
            .filter(names -> !names.isBlank())
            .map(names -> Arrays.stream(names.split(",")).map(String::strip).toList())
        : Optional.empty();
  }

  private JsonNode picked(@Nullable Object body, List<String> names) {
    JsonNode tree = json.valueToTree(body);
    Iterable<JsonNode> items = tree.has("items") ? tree.path("items") : List.of(tree);
    items.forEach(item -> ((ObjectNode) item).retain(names));
    return tree;
  }
}
