package org.warmledger.query.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Executable;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.warmledger.platform.web.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps only the fields asked for ({@code fields=a,b}), of a list those of its items, wherever a
 * read takes that parameter; all of them when none are named. One that there can't be is refused.
 */
@ControllerAdvice
record PickedFields(JsonMapper json)
    implements ResponseBodyAdvice<Object>, HandlerInterceptor, WebMvcConfigurer {

  private static final String FIELDS = "fields";

  @Override
  public boolean supports(
      MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
    return isRead(answer.getExecutable());
  }

  private static boolean isRead(Executable endpoint) {
    return Arrays.stream(endpoint.getParameters())
        .anyMatch(parameter -> parameter.getName().equals(FIELDS));
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter answer,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    return request instanceof ServletServerHttpRequest servlet
        ? asked(servlet.getServletRequest()).<Object>map(names -> picked(body, names)).orElse(body)
        : body;
  }

  private static Optional<List<String>> asked(HttpServletRequest request) {
    return Optional.of(Chosen.of(Optional.ofNullable(request.getParameter(FIELDS))))
        .filter(names -> !names.isEmpty());
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod endpoint && isRead(endpoint.getMethod())) {
      ResolvableType answer = ResolvableType.forMethodReturnType(endpoint.getMethod()).getGeneric();
      Set<String> known = fields(answer).collect(Collectors.toSet());
      asked(request)
          .filter(names -> !known.containsAll(names))
          .ifPresent(
              misspelt -> {
                throw Page.malformed(FIELDS);
              });
    }
    return true;
  }

  private static Stream<String> fields(ResolvableType answer) {
    return components(answer)
        .filter(one -> one.getName().equals("items"))
        .findFirst()
        .map(items -> names(held(items, answer)))
        .orElseGet(() -> names(answer));
  }

  private static Stream<String> names(ResolvableType type) {
    return components(type)
        .flatMap(
            one ->
                one.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                    ? names(held(one, type))
                    : Stream.of(one.getName()));
  }

  private static Stream<RecordComponent> components(ResolvableType type) {
    return Arrays.stream(type.toClass().getRecordComponents());
  }

  /** What a component is, or is a list or an option of. */
  private static ResolvableType held(RecordComponent one, ResolvableType in) {
    ResolvableType type = ResolvableType.forType(one.getGenericType(), in);
    return type.hasGenerics() ? type.getGeneric() : type;
  }

  private JsonNode picked(@Nullable Object body, List<String> names) {
    JsonNode tree = json.valueToTree(body);
    Iterable<JsonNode> items = tree.has("items") ? tree.path("items") : List.of(tree);
    items.forEach(item -> ((ObjectNode) item).retain(names));
    return tree;
  }
}
