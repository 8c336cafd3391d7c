package org.warmledger.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds for bodies and not for answers: no field is unknown, and a list that isn't there is an
 * empty one.
 */
final class Bodies {

  private final Map<String, Schema> schemas;

  private Bodies(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  static void close(OpenAPI description) {
    List<Operation> operations =
        description.getPaths().values().stream()
            .flatMap(path -> path.readOperations().stream())
            .toList();
    Bodies all = new Bodies(description.getComponents().getSchemas());
    Set<String> sent =
        all.reachable(
            operations.stream()
                .flatMap(one -> Optional.ofNullable(one.getRequestBody()).stream())
                .map(body -> body.getContent()));
    Set<String> answered =
        all.reachable(
            operations.stream()
                .flatMap(one -> one.getResponses().values().stream())
                .flatMap(answer -> Optional.ofNullable(answer.getContent()).stream()));
    sent.forEach(name -> all.close(name, !answered.contains(name)));
  }

  private void close(String name, boolean onlySent) {
    Schema<?> schema = schemas.getOrDefault(name, new Schema<>());
    Map<String, Schema> fields = Optional.ofNullable(schema.getProperties()).orElse(Map.of());
    if (!fields.isEmpty()) {
      schema.setAdditionalProperties(false);
    }
    if (onlySent && schema.getRequired() != null) {
      List<String> required = new ArrayList<>(schema.getRequired());
      fields.forEach(
          (field, type) -> {
            if (type.getTypes() != null
                && type.getTypes().contains("array")
                && type.getMinItems() == null) {
              required.remove(field);
            }
          });
      schema.setRequired(required);
    }
  }

  private Set<String> reachable(Stream<Content> contents) {
    Set<String> found = new HashSet<>();
    contents
        .flatMap(content -> content.values().stream())
        .forEach(media -> follow(media.getSchema(), found));
    return found;
  }

  private void follow(Schema<?> schema, Set<String> found) {
    if (schema.get$ref() != null) {
      String name = schema.get$ref().replaceFirst(".*/", "");
      if (found.add(name)) {
        Optional.ofNullable(schemas.get(name)).ifPresent(next -> follow(next, found));
      }
    }
    parts(schema).forEach(part -> follow(part, found));
  }

  private static Stream<Schema> parts(Schema<?> schema) {
    return Stream.of(
            Optional.ofNullable(schema.getProperties()).map(Map::values),
            Optional.ofNullable(schema.getItems()).map(List::of),
            Optional.ofNullable(schema.getOneOf()),
            Optional.ofNullable(schema.getAdditionalProperties())
                .filter(Schema.class::isInstance)
                .map(more -> List.of((Schema) more)))
        .flatMap(Optional::stream)
        .flatMap(Collection::stream)
        .map(part -> (Schema) part);
  }
}
