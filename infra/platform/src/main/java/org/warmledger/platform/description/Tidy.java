package org.warmledger.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    versions(description);
    description
        .getPaths()
        .forEach(
            (path, item) -> item.readOperations().forEach(operation -> operation(path, operation)));
  }

  /** One thing that has a version tells it. */
  private static void versions(OpenAPI description) {
    Map<String, Schema> schemas = description.getComponents().getSchemas();
    description
        .getPaths()
        .forEach(
            (path, item) ->
                Optional.ofNullable(item.getGet())
                    .map(read -> read.getResponses().get("200"))
                    .filter(answer -> path.endsWith("}") && hasVersion(answer, schemas))
                    .ifPresent(answer -> Promises.carries(answer, HttpHeaders.ETAG)));
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
      Promises.refuses(
          operation,
          HttpStatus.CONTENT_TOO_LARGE,
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          HttpStatus.UNPROCESSABLE_CONTENT);
      Optional.ofNullable(operation.getRequestBody().getContent().get("multipart/form-data"))
          .ifPresent(parts -> beside(parts.getSchema(), parameters));
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
