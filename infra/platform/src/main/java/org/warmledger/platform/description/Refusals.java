package org.warmledger.platform.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.platform.web.ProblemWriter;

/** The shape that every refusal has: problem+json with a code of a closed list. */
@Component
final class Refusals {

  private static final String SCHEMAS = Components.COMPONENTS_SCHEMAS_REF;

  private final ProblemWriter writer;

  Refusals(ProblemWriter writer) {
    this.writer = writer;
  }

  void addTo(Components components) {
    components
        .addSchemas("ProblemCode", oneOf(writer.codes("problem.", ".title")))
        .addSchemas("FieldCode", oneOf(writer.codes("field.", "")))
        .addSchemas("FieldProblem", field())
        .addSchemas("ChangedFact", changed())
        .addSchemas("LackingFunds", lacking())
        .addSchemas("AidOnTheWay", onTheWay())
        .addSchemas("Problem", problem());
  }

  private static Schema<?> problem() {
    return RecordSchemas.typed("object")
        .description("RFC 9457; title and detail are in the language of the caller.")
        .addProperty("type", RecordSchemas.typed("string").format("uri"))
        .addProperty("title", RecordSchemas.typed("string"))
        .addProperty("status", RecordSchemas.typed("integer").format("int32"))
        .addProperty("detail", RecordSchemas.typed("string"))
        .addProperty("instance", RecordSchemas.typed("string"))
        .addProperty("code", new JsonSchema().$ref(SCHEMAS + "ProblemCode"))
        .addProperty("position", figure())
        .addProperty("head", figure())
        .addProperty(
            "changed",
            RecordSchemas.typed("array")
                .description("What has happened since the version that was shown.")
                .items(new JsonSchema().$ref(SCHEMAS + "ChangedFact")))
        .addProperty("lacking", new JsonSchema().$ref(SCHEMAS + "LackingFunds"))
        .addProperty("exceeded", exceeded())
        .addProperty(
            "onTheWay",
            RecordSchemas.typed("array").items(new JsonSchema().$ref(SCHEMAS + "AidOnTheWay")))
        .addProperty(
            "fields",
            RecordSchemas.typed("array").items(new JsonSchema().$ref(SCHEMAS + "FieldProblem")))
        .required(List.of("type", "title", "status", "code"));
  }

  /** A limit of a plan, what it allows and what was asked for. */
  private static Schema<?> exceeded() {
    return RecordSchemas.typed("object")
        .description("Which limit of a spending plan it goes beyond.")
        .addProperty(
            "which", oneOf(List.of("USE", "SERVICE", "FUND", "CAMPAIGN", "PERIOD", "TIMES")))
        .addProperty("allowed", RecordSchemas.typed("array").items(RecordSchemas.typed("string")))
        .addProperty("asked", RecordSchemas.typed("array").items(RecordSchemas.typed("string")))
        .required(List.of("which", "allowed", "asked"));
  }

  /** What there is too little of, and what is left of just that. */
  private static Schema<?> lacking() {
    Schema<?> goods =
        RecordSchemas.typed("object")
            .addProperty("item", RecordSchemas.typed("string"))
            .addProperty("unit", RecordSchemas.typed("string"))
            .addProperty("quantity", RecordSchemas.typed("integer").format("int32"))
            .addProperty("unitValue", money());
    return RecordSchemas.typed("object")
        .description("What there is too little of, and what is left of just that.")
        .addProperty("on", RecordSchemas.typed("string").format("date"))
        .addProperty(
            "within", oneOf(List.of("DAY", "TIME", "SOURCE")).description("Of what there is."))
        .addProperty("money", money())
        .addProperty("goods", RecordSchemas.typed("array").items(goods))
        .addProperty("leftMoney", money())
        .addProperty("leftGoods", RecordSchemas.typed("array").items(goods))
        .addProperty(
            "instead",
            RecordSchemas.typed("array")
                .items(goods)
                .description(
                    "What there is of the same at another value, in another unit or by another"
                        + " name."))
        .required(List.of("on", "within", "money", "goods", "leftMoney", "leftGoods", "instead"));
  }

  private static Schema<?> onTheWay() {
    return RecordSchemas.typed("object")
        .description("Aid of the file that waits to be decided on or to be handed over.")
        .addProperty("aidId", RecordSchemas.typed("string"))
        .addProperty("category", RecordSchemas.typed("string"))
        .addProperty("money", money())
        .addProperty("since", RecordSchemas.typed("string").format("date"))
        .required(List.of("aidId", "category", "money", "since"));
  }

  private static Schema<?> money() {
    return RecordSchemas.typed("object").addProperty("fen", figure());
  }

  /** How far documents are that are read anew, and how far they have to come. */
  private static Schema<?> figure() {
    return RecordSchemas.typed("integer").format("int64");
  }

  private static Schema<?> changed() {
    return RecordSchemas.typed("object")
        .addProperty("about", RecordSchemas.typed("string").description("File, fund or roster."))
        .addProperty(
            "line",
            RecordSchemas.typed("integer")
                .format("int32")
                .description("Of the roster, where it is about the file of one of its lines."))
        .addProperty("type", RecordSchemas.typed("string").description("The event's name."))
        .addProperty("occurredOn", RecordSchemas.typed("string").format("date"))
        .addProperty("recordedAt", RecordSchemas.typed("string").format("date-time"))
        .addProperty("actor", RecordSchemas.typed("string"))
        .required(List.of("about", "type", "occurredOn", "recordedAt", "actor"));
  }

  private static Schema<?> field() {
    Schema<?> code = new JsonSchema();
    code.addAnyOfItem(new JsonSchema().$ref(SCHEMAS + "FieldCode"));
    code.addAnyOfItem(new JsonSchema().$ref(SCHEMAS + "ProblemCode"));
    return RecordSchemas.typed("object")
        .addProperty(
            "pointer", RecordSchemas.typed("string").description("JSON pointer into the body."))
        .addProperty("code", code)
        .addProperty("detail", RecordSchemas.typed("string"))
        .required(List.of("pointer", "code", "detail"));
  }

  private static Schema<?> oneOf(Collection<String> codes) {
    Schema<Object> schema = new JsonSchema();
    schema.addType("string");
    codes.forEach(schema::addEnumItemObject);
    return schema;
  }
}
