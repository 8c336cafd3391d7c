package org.warmledger.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.warmledger.platform.web.PageLimit;

/** What is easier said of the whole description than of its parts. */
final class Tidy {

  /** All parameters at once, beside those that are named. */
  private static final String ALL = "MultiValueMapStringString";

  private static final String INTERFACE = "/api/";

  private Tidy() {}

  static void up(OpenAPI description) {
    description.setServers(null);
    description.setTags(null);
    description.getComponents().getSchemas().remove(ALL);
    // Pages that stand beside it, such as the sign-in of the local stack, are no part of it.
    description.getPaths().keySet().removeIf(path -> !path.startsWith(INTERFACE));
    Bodies.close(description);
    description
        .getComponents()
        .getParameters()
        .values()
        .forEach(one -> ParameterWords.say("", one));
    Map<String, Schema> schemas = description.getComponents().getSchemas();
    eachRead(
        description,
        (path, read) -> {
          ApiResponse answer = Promises.answer(read, "200");
          if (path.endsWith("}") && hasVersion(answer, schemas)) {
            Promises.carries(answer, HttpHeaders.ETAG);
          }
          unchanged(read, answer);
          InPart.tell(read, answer, schemas);
        });
    eachOperation(description, Tidy::operation);
    description.getPaths().values().forEach(Tidy::writes);
    eachOperation(
        description, (path, operation) -> RefusedFor.tell(operation, description.getComponents()));
  }

  /** Of what writes it may be unknown whether it did. */
  private static void writes(PathItem item) {
    item.readOperationsMap().entrySet().stream()
        .filter(one -> one.getKey() != PathItem.HttpMethod.GET)
        .forEach(
            one ->
                Promises.refuses(
                    one.getValue(), HttpStatus.SERVICE_UNAVAILABLE, "OUTCOME_UNKNOWN"));
  }

  private static void eachOperation(OpenAPI all, BiConsumer<String, Operation> then) {
    all.getPaths()
        .forEach((path, item) -> item.readOperations().forEach(one -> then.accept(path, one)));
  }

  private static void eachRead(OpenAPI all, BiConsumer<String, Operation> then) {
    all.getPaths()
        .forEach(
            (path, item) ->
                Optional.ofNullable(item.getGet()).ifPresent(read -> then.accept(path, read)));
  }

  /** Whoever has the version already is told so, and no more. */
  private static void unchanged(Operation read, ApiResponse answer) {
    if (answer.getHeaders() != null && answer.getHeaders().containsKey(HttpHeaders.ETAG)) {
      Promises.reads(read, HttpHeaders.IF_NONE_MATCH);
      ApiResponse same = new ApiResponse().description("It is still what the caller has.");
      same.setHeaders(answer.getHeaders());
      read.getResponses().addApiResponse("304", same);
    }
  }

  private static boolean hasVersion(ApiResponse answer, Map<String, Schema> schemas) {
    return Optional.ofNullable(answer.getContent())
        .map(content -> content.get("application/json"))
        .map(json -> String.valueOf(json.getSchema().get$ref()).replaceFirst(".*/", ""))
        .map(schemas::get)
        .map(Schema::getProperties)
        .filter(fields -> fields.containsKey("version"))
        .isPresent();
  }

  private static void operation(String path, Operation operation) {
    operation.setTags(List.of(path.split("/")[2]));
    List<Parameter> parameters =
        Optional.ofNullable(operation.getParameters()).orElseGet(ArrayList::new);
    // The scheme of the token says it.
    parameters.removeIf(parameter -> "Authorization".equals(parameter.getName()));
    parameters.stream()
        .filter(parameter -> parameter.get$ref() == null)
        .forEach(parameter -> parameter(path, parameter));
    operation.getResponses().values().stream()
        .flatMap(answer -> Optional.ofNullable(answer.getContent()).stream())
        .flatMap(content -> content.values().stream())
        .map(MediaType::getSchema)
        .filter(schema -> schema != null && schema.getOneOf() != null)
        .forEach(Tidy::anyOf);
    if (operation.getRequestBody() != null) {
      body(operation, operation.getRequestBody().getContent(), parameters);
    }
  }

  private static void body(Operation operation, Content sent, List<Parameter> parameters) {
    Promises.refuses(operation, HttpStatus.REQUEST_TIMEOUT, "REQUEST_TIMEOUT");
    Promises.refuses(operation, HttpStatus.CONTENT_TOO_LARGE, "BODY_TOO_LARGE");
    Promises.refuses(operation, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE");
    Promises.refuses(operation, HttpStatus.UNPROCESSABLE_CONTENT, "INVALID_FIELDS");
    MediaType parts = sent.get("multipart/form-data");
    if (parts == null) {
      Promises.refuses(
          operation, HttpStatus.BAD_REQUEST, "MALFORMED_JSON", "UNKNOWN_FIELD", "MALFORMED_FIELD");
    } else {
      Promises.refuses(operation, HttpStatus.BAD_REQUEST, "MALFORMED_MULTIPART");
      Promises.refuses(operation, HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_UPLOADS_OF_ONE");
      Promises.refuses(operation, HttpStatus.SERVICE_UNAVAILABLE, "TOO_MANY_UPLOADS");
      beside(parts.getSchema(), parameters);
    }
  }

  private static void parameter(String path, Parameter parameter) {
    ParameterWords.say(path.split("/")[2], parameter);
    if (parameter.getName().equals("limit")) {
      parameter.getSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(PageLimit.MOST));
    }
  }

  /** Two endpoints of one path may both answer with an empty list. */
  private static void anyOf(Schema<?> schema) {
    schema.setAnyOf(schema.getOneOf());
    schema.setOneOf(null);
  }

  private static Schema<?> part(Parameter one) {
    return one.getExample() == null
        ? one.getSchema()
        : RecordSchemas.typed("string").description(one.getDescription()).example(one.getExample());
  }

  /** What goes beside a file goes in its parts. */
  private static void beside(Schema<?> parts, List<Parameter> parameters) {
    for (Parameter one : List.copyOf(parameters)) {
      if ("query".equals(one.getIn())) {
        parts.addProperty(one.getName(), part(one));
        if (Boolean.TRUE.equals(one.getRequired())) {
          parts.addRequiredItem(one.getName());
        }
        parameters.remove(one);
      }
    }
  }
}
