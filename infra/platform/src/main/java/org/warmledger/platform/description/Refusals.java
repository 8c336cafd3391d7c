package org.warmledger.platform.description;

import static org.warmledger.platform.description.RecordSchemas.typed;

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
    return typed("object")
        .description("RFC 9457; title and detail are in the language of the caller.")
        .addProperty("type", typed("string").format("uri"))
        .addProperty("title", typed("string"))
        .addProperty("status", typed("integer").format("int32"))
        .addProperty("detail", typed("string"))
        .addProperty("instance", typed("string"))
        .addProperty("code", known("ProblemCode"))
        .addProperty("position", figure())
        .addProperty("head", figure())
        .addProperty(
            "changed",
            typed("array")
                .description("What has happened since the version that was shown.")
                .items(known("ChangedFact")))
        .addProperty("lacking", known("LackingFunds"))
        .addProperty("exceeded", exceeded())
        .addProperty("onTheWay", typed("array").items(known("AidOnTheWay")))
        .addProperty("fields", typed("array").items(known("FieldProblem")))
        .required(List.of("type", "title", "status", "code"));
  }

  /** A limit of a plan, what it allows and what was asked for. */
  private static Schema<?> exceeded() {
    return typed("object")
        .description("Which limit of a spending plan it goes beyond.")
        .addProperty(
            "which", oneOf(List.of("USE", "SERVICE", "FUND", "CAMPAIGN", "PERIOD", "TIMES")))
        .addProperty("allowed", typed("array").items(typed("string")))
        .addProperty("asked", typed("array").items(typed("string")))
        .required(List.of("which", "allowed", "asked"));
  }

  /** What there is too little of, and what is left of just that. */
  private static Schema<?> lacking() {
    Schema<?> goods =
        typed("object")
            .addProperty("item", typed("string"))
            .addProperty("unit", typed("string"))
            .addProperty("quantity", typed("integer").format("int32"))
            .addProperty("unitValue", money());
    return typed("object")
        .description("What there is too little of, and what is left of just that.")
        .addProperty("on", typed("string").format("date"))
        .addProperty(
            "within", oneOf(List.of("DAY", "TIME", "SOURCE")).description("Of what there is."))
        .addProperty("money", money())
        .addProperty("goods", typed("array").items(goods))
        .addProperty("leftMoney", money())
        .addProperty("leftGoods", typed("array").items(goods))
        .addProperty(
            "instead",
            typed("array")
                .items(goods)
                .description(
                    "What there is of the same at another value, in another unit or by another"
                        + " name."))
        .required(List.of("on", "within", "money", "goods", "leftMoney", "leftGoods", "instead"));
  }

  private static Schema<?> onTheWay() {
    return typed("object")
        .description("Aid of the file that waits to be decided on or to be handed over.")
        .addProperty("aidId", typed("string"))
        .addProperty("category", typed("string"))
        .addProperty("money", money())
        .addProperty("since", typed("string").format("date"))
        .required(List.of("aidId", "category", "money", "since"));
  }

  private static Schema<?> money() {
    return typed("object").addProperty("fen", figure());
  }

  /** How far documents are that are read anew, and how far they have to come. */
  private static Schema<?> figure() {
    return typed("integer").format("int64");
  }

  private static Schema<?> changed() {
    return typed("object")
        .addProperty("about", typed("string").description("File, fund or roster."))
        .addProperty(
            "line",
            typed("integer")
                .format("int32")
                .description("Of the roster, where it is about the file of one of its lines."))
        .addProperty("type", typed("string").description("The event's name."))
        .addProperty("occurredOn", typed("string").format("date"))
        .addProperty("recordedAt", typed("string").format("date-time"))
        .addProperty("actor", typed("string"))
        .required(List.of("about", "type", "occurredOn", "recordedAt", "actor"));
  }

  private static Schema<?> field() {
    Schema<?> code = new JsonSchema();
    code.addAnyOfItem(known("FieldCode"));
    code.addAnyOfItem(known("ProblemCode"));
    return typed("object")
        .addProperty("pointer", typed("string").description("JSON pointer into the body."))
        .addProperty("code", code)
        .addProperty("detail", typed("string"))
        .required(List.of("pointer", "code", "detail"));
  }

  private static Schema<?> known(String name) {
    return new JsonSchema().$ref(Components.COMPONENTS_SCHEMAS_REF + name);
  }

  private static Schema<?> oneOf(Collection<String> codes) {
    Schema<Object> schema = new JsonSchema();
    schema.addType("string");
    codes.forEach(schema::addEnumItemObject);
    return schema;
  }
}
