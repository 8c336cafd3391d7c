package org.warmledger.platform.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is answered to whoever asks for some fields only ({@code fields=}): the same, of which every
 * field of the thing, or of each of a list, may lack.
 */
final class InPart {

  /** How the schema of the part is named after that of the whole. */
  static final String NAME = "InPart";

  private static final String ITEMS = "items";

  private InPart() {}

  static void tell(Operation read, ApiResponse answer, Map<String, Schema> schemas) {
    boolean picks =
        Optional.ofNullable(read.getParameters()).stream()
            .flatMap(all -> all.stream())
            .anyMatch(one -> "fields".equals(one.getName()));
    if (picks) {
      MediaType json = Objects.requireNonNull(answer.getContent().get("application/json"));
      Schema<?> whole = json.getSchema();
      Schema<?> either = new JsonSchema();
      either.addAnyOfItem(whole);
      either.addAnyOfItem(part(name(whole), schemas));
      json.setSchema(either);
    }
  }

  private static Schema<?> part(String whole, Map<String, Schema> schemas) {
    Schema<?> list = Objects.requireNonNull(schemas.get(whole));
    Map<String, Schema> fields = new LinkedHashMap<>(list.getProperties());
    Schema<?> some = copy(list, fields);
    Optional.ofNullable(fields.get(ITEMS))
        .ifPresent(
            items -> {
              Schema<?> each = part(name(items.getItems()), schemas);
              fields.put(ITEMS, RecordSchemas.typed("array").items(each));
              some.setRequired(list.getRequired());
            });
    return added(whole, some, schemas);
  }

  private static Schema<?> copy(Schema<?> whole, Map<String, Schema> fields) {
    Schema<?> copy = RecordSchemas.typed("object");
    copy.setProperties(fields);
    copy.setAdditionalProperties(whole.getAdditionalProperties());
    return copy;
  }

  private static Schema<?> added(String whole, Schema<?> part, Map<String, Schema> schemas) {
    schemas.put(whole + NAME, part);
    return new JsonSchema().$ref(Components.COMPONENTS_SCHEMAS_REF + whole + NAME);
  }

  private static String name(Schema<?> reference) {
    return reference.get$ref().replaceFirst(".*/", "");
  }
}
