package org.warmledger.platform.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.warmledger.events.limits.Required;
import tools.jackson.databind.json.JsonMapper;

/**
 * Schemas of what travels: records by their components, lists closed in an enum by its constants,
 * identifiers as texts. What is not {@link Optional} is required; what is may be null, or be left
 * out where its record says so.
 */
final class RecordSchemas implements ModelConverter {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final TypeFactory types = TypeFactory.defaultInstance();
  private final SchemaNames names = new SchemaNames();

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType asked, ModelConverterContext context, Iterator<ModelConverter> others) {
    JavaType type = types.constructType(asked.getType());
    if (isOurs(type.getRawClass())) {
      return of(type, context);
    }
    return others.hasNext() ? others.next().resolve(asked, context, others) : null;
  }

  private static boolean isOurs(Class<?> raw) {
    return raw.isRecord() || raw.isEnum() || raw.isSealed() || Values.known(raw).isPresent();
  }

  private Schema<?> of(JavaType type, ModelConverterContext context) {
    Class<?> raw = type.getRawClass();
    Optional<Schema<?>> value = Values.known(raw);
    if (value.isPresent()) {
      return value.get();
    }
    if (Optional.class.isAssignableFrom(raw)) {
      return orNull(of(type.containedTypeOrUnknown(0), context));
    }
    if (raw == OptionalLong.class || raw == OptionalInt.class) {
      return orNull(of(types.constructType(long.class), context));
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return typed("array").items(of(type.getContentType(), context));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return typed("object").additionalProperties(of(type.getContentType(), context));
    }
    return named(type, context);
  }

  private Schema<?> named(JavaType type, ModelConverterContext context) {
    Class<?> raw = type.getRawClass();
    Optional<RecordComponent> text = raw.isRecord() ? jsonValue(raw) : Optional.empty();
    if (text.isPresent()) {
      return Values.text(text.get());
    }
    String name = names.of(type);
    if (!context.getDefinedModels().containsKey(name)) {
      Schema<?> schema = typed(raw.isEnum() ? "string" : "object");
      context.defineModel(name, schema);
      fill(schema, type, context);
    }
    return new JsonSchema().$ref(Components.COMPONENTS_SCHEMAS_REF + name);
  }

  private void fill(Schema<?> schema, JavaType type, ModelConverterContext context) {
    Class<?> raw = type.getRawClass();
    if (raw.isEnum()) {
      constants(schema, raw);
    } else if (raw.isRecord()) {
      components(schema, type, context);
    } else if (raw.isSealed()) {
      schema.setTypes(null);
      Arrays.stream(raw.getPermittedSubclasses())
          .map(one -> types.constructSpecializedType(type, one))
          .forEach(one -> schema.addOneOfItem(of(one, context)));
    } else {
      throw new IllegalStateException("an answer or a body holds " + type + ", which is no record");
    }
  }

  @SuppressWarnings("unchecked")
  private static void constants(Schema<?> schema, Class<?> raw) {
    Arrays.stream(raw.getEnumConstants())
        .map(constant -> JSON.valueToTree(constant).asString())
        .forEach(((Schema<Object>) schema)::addEnumItemObject);
  }

  private void components(Schema<?> schema, JavaType type, ModelConverterContext context) {
    for (RecordComponent component : type.getRawClass().getRecordComponents()) {
      JavaType of = types.resolveMemberType(component.getGenericType(), type.getBindings());
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        flat(schema, of, context);
      } else {
        property(schema, component, of, context);
      }
    }
  }

  /** What may be absent as a whole may be absent in every part. */
  private void flat(Schema<?> schema, JavaType type, ModelConverterContext context) {
    if (type.hasRawClass(Optional.class)) {
      List<String> before = Optional.ofNullable(schema.getRequired()).orElse(List.of());
      List<String> kept = List.copyOf(before);
      components(schema, type.containedTypeOrUnknown(0), context);
      schema.setRequired(kept);
    } else {
      components(schema, type, context);
    }
  }

  private void property(
      Schema<?> schema, RecordComponent component, JavaType of, ModelConverterContext context) {
    boolean required = component.isAnnotationPresent(Required.class);
    Schema<?> property =
        of.hasRawClass(Optional.class) && (required || leavesOut(component))
            ? of(of.containedTypeOrUnknown(0), context)
            : of(of, context);
    Values.limit(property, component);
    schema.addProperty(component.getName(), property);
    if (required || !of.getRawClass().getSimpleName().startsWith("Optional")) {
      schema.addRequiredItem(component.getName());
    }
  }

  /** Whether what is absent is left out, where others say null. */
  private static boolean leavesOut(RecordComponent component) {
    return component.getDeclaringRecord().isAnnotationPresent(JsonInclude.class)
        || component.getAccessor().isAnnotationPresent(JsonInclude.class);
  }

  private static Optional<RecordComponent> jsonValue(Class<?> raw) {
    return Arrays.stream(raw.getRecordComponents())
        .filter(one -> one.getAccessor().isAnnotationPresent(JsonValue.class))
        .findFirst();
  }

  static Schema<?> typed(String type) {
    JsonSchema schema = new JsonSchema();
    schema.addType(type);
    return schema;
  }

  /** A reference can't say so beside itself. */
  private static Schema<?> orNull(Schema<?> schema) {
    if (schema.get$ref() == null && schema.getTypes() != null) {
      schema.addType("null");
      return schema;
    }
    JsonSchema either = new JsonSchema();
    either.setOneOf(List.of(schema, typed("null")));
    return either;
  }
}
