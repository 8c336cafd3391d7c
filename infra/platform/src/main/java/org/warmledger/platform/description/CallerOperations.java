package org.warmledger.platform.description;

import io.swagger.v3.oas.models.Operation;
import java.util.Locale;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.warmledger.platform.web.Caller;

/** What follows from that somebody asks, and from what was sent. */
final class CallerOperations implements OperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    operation.setOperationId(name(method));
    Promises.refuses(operation, HttpStatus.BAD_REQUEST, HttpStatus.SERVICE_UNAVAILABLE);
    if (Promises.takes(method, Caller.class)) {
      Promises.refuses(operation, HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN);
    }
    if (operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(one -> "path".equals(one.getIn()))) {
      Promises.refuses(operation, HttpStatus.NOT_FOUND);
    }
    if (operation.getRequestBody() != null) {
      Promises.refuses(operation, HttpStatus.CONTENT_TOO_LARGE, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }
    return operation;
  }

  /** After the class, which is the use case, and the method where it has several. */
  private static String name(HandlerMethod method) {
    String use = method.getBeanType().getSimpleName().replaceFirst("Api$", "");
    String step = method.getMethod().getName();
    String whole =
        use.toLowerCase(Locale.ROOT).startsWith(step.toLowerCase(Locale.ROOT))
            ? use
            : use + Character.toUpperCase(step.charAt(0)) + step.substring(1);
    return Character.toLowerCase(whole.charAt(0)) + whole.substring(1);
  }
}
