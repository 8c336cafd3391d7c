package org.warmledger.query.projection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * What was looked for and not found bears the position up to which it was looked, as every answer
 * does: whoever has just written knows whether it is to be waited for.
 */
@RestControllerAdvice
record ReflectedPosition() implements ResponseBodyAdvice<Object> {

  private static final String POSITION = "Ledger-Position";
  private static final String REACHED = ReflectedPosition.class.getName();

  static long noted(long position) {
    attributes()
        .ifPresent(
            request -> request.setAttribute(REACHED, position, RequestAttributes.SCOPE_REQUEST));
    return position;
  }

  private static Optional<RequestAttributes> attributes() {
    return Optional.ofNullable(RequestContextHolder.getRequestAttributes());
  }

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (response instanceof ServletServerHttpResponse answer
        && answer.getServletResponse().getStatus() == HttpStatus.NOT_FOUND.value()) {
      attributes()
          .map(asked -> asked.getAttribute(REACHED, RequestAttributes.SCOPE_REQUEST))
          .ifPresent(reached -> response.getHeaders().set(POSITION, reached.toString()));
    }
    return body;
  }
}
