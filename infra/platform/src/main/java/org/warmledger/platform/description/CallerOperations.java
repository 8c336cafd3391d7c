package org.warmledger.platform.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.warmledger.platform.web.Caller;

/** What follows from that somebody asks, and from what was sent. */
final class CallerOperations implements OperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    operation.setOperationId(name(method));
    everywhere(operation);
    if (!method.isVoid()) {
      Promises.refuses(operation, HttpStatus.NOT_ACCEPTABLE, "NOT_ACCEPTABLE");
    }
    if (Promises.takes(method, Caller.class)) {
      Promises.refusesStrangers(operation);
    }
    Stream.ofNullable(operation.getParameters())
        .flatMap(List::stream)
        .forEach(parameter -> asked(operation, parameter));
    Stream.of(method.getMethod(), method.getBeanType())
        .flatMap(where -> Stream.of(where.getAnnotationsByType(Refuses.class)))
        .forEach(said -> Promises.refuses(operation, said.value(), said.codes()));
    Stream.of(method.getMethod(), method.getBeanType())
        .flatMap(where -> Stream.ofNullable(where.getAnnotation(Tells.class)))
        .forEach(said -> tells(operation, said));
    Optional.ofNullable(
            AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class))
        .stream()
        .flatMap(mapping -> Arrays.stream(mapping.params()))
        .filter(condition -> !condition.startsWith("!"))
        .forEach(condition -> operation.addParametersItem(chosenBy(condition)));
    return operation;
  }

  /** What is named may not be there, and a period may be reversed. */
  private static void asked(Operation operation, Parameter parameter) {
    if ("path".equals(parameter.getIn()) || "union".equals(parameter.getName())) {
      Promises.refuses(operation, HttpStatus.NOT_FOUND, "NOT_FOUND");
    } else if ("to".equals(parameter.getName())) {
      Promises.refuses(operation, HttpStatus.UNPROCESSABLE_CONTENT, "PERIOD_REVERSED");
    } else if ("cursor".equals(parameter.getName())) {
      Promises.refuses(operation, HttpStatus.BAD_REQUEST, "MALFORMED_CURSOR");
    }
  }

  private static void everywhere(Operation operation) {
    Promises.refuses(
        operation,
        HttpStatus.BAD_REQUEST,
        "BAD_REQUEST",
        "MALFORMED_PARAMETER",
        "UNKNOWN_PARAMETER");
    Promises.refuses(operation, HttpStatus.METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED");
    Promises.refuses(operation, HttpStatus.SERVICE_UNAVAILABLE, "STORE_UNAVAILABLE");
  }

  private static void tells(Operation operation, Tells said) {
    operation
        .getResponses()
        .forEach(
            (status, answer) -> {
              if (status.startsWith("2")) {
                Stream.of(said.value()).forEach(header -> Promises.carries(answer, header));
                Stream.of(said.atTimes()).forEach(header -> Promises.mayCarry(answer, header));
              }
            });
  }

  /** Two endpoints of one path are told apart by a parameter, as in {@code usable=true}. */
  private static Parameter chosenBy(String condition) {
    String[] said = condition.split("=", 2);
    Schema<Object> value = new JsonSchema();
    value.addType("string");
    value.addEnumItemObject(said[1]);
    return new QueryParameter().name(said[0]).schema(value);
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
