package org.warmledger.platform.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.springdoc.core.utils.SpringDocAnnotationsUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;

/** What an operation promises beside its body, referred to and not repeated. */
public final class Promises {

  private Promises() {}

  /** Whether the method that serves an operation takes something of this type. */
  public static boolean takes(HandlerMethod method, Class<?> type) {
    return Arrays.stream(method.getMethodParameters())
        .anyMatch(parameter -> parameter.getParameterType() == type);
  }

  /** It may be refused with this status, for one of these reasons. */
  public static void refuses(Operation operation, HttpStatus status, String... codes) {
    ApiResponse refusal =
        operation
            .getResponses()
            .computeIfAbsent(Integer.toString(status.value()), unused -> new ApiResponse());
    RefusedFor.add(refusal, Arrays.asList(codes));
  }

  /** It asks who calls, and for a role. */
  public static void refusesStrangers(Operation operation) {
    refuses(operation, HttpStatus.UNAUTHORIZED, "TOKEN_REQUIRED");
    refuses(operation, HttpStatus.FORBIDDEN, "ROLE_REQUIRED", "TOKEN_INCOMPLETE");
  }

  /** It reads this header of the request. */
  public static void reads(Operation operation, String header) {
    if (operation.getParameters() == null
        || operation.getParameters().stream().noneMatch(one -> refersTo(one, header))) {
      operation.addParametersItem(new Parameter().$ref("#/components/parameters/" + header));
    }
  }

  private static boolean refersTo(Parameter parameter, String header) {
    return ("#/components/parameters/" + header).equals(parameter.get$ref());
  }

  /** Answers with one status carry this header. */
  public static void carries(ApiResponse answer, String header) {
    answer.addHeaderObject(header, new Header().$ref("#/components/headers/" + header));
  }

  /** They carry it when there is something to tell. */
  public static void mayCarry(ApiResponse answer, String header) {
    answer.addHeaderObject(
        header, new Header().$ref("#/components/headers/" + header + "-at-times"));
  }

  /** What an operation answers with a status of success. */
  public static ApiResponse answer(Operation operation, String status) {
    ApiResponses answers = operation.getResponses();
    return answers.computeIfAbsent(status, unused -> new ApiResponse());
  }

  /** A body in JSON. */
  public static Content json(Components components, Type type) {
    return new Content()
        .addMediaType(
            "application/json",
            new MediaType()
                .schema(
                    SpringDocAnnotationsUtils.extractSchema(
                        components, type, null, null, SpecVersion.V31)));
  }

  /** A header of requests. */
  public static Parameter header(String name, String description, Schema<?> schema) {
    return new HeaderParameter().name(name).description(description).schema(schema);
  }

  /** A header of answers. */
  public static Header header(String description, Schema<?> schema) {
    return new Header().description(description).required(true).schema(schema);
  }

  /** Text that matches. */
  public static Schema<?> text(String pattern) {
    return RecordSchemas.typed("string").pattern(pattern);
  }
}
