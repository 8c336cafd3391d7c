package org.warmledger.query.casedetails;

import java.util.List;
import java.util.Optional;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.query.casefile.Aid;
import org.warmledger.query.casefile.AidState;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.casefile.Closure;
import org.warmledger.query.casefile.Visit;
import org.warmledger.query.unions.NamedUnion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays a file out as {@code GET /api/cases/{caseId}} answers it, through a mapper that masks. */
final class DetailsView {

  private static final String ERASED = "erased";

  private final JsonMapper writer;
  private final CareView care;

  DetailsView(JsonMapper writer) {
    this.writer = writer;
    this.care = new CareView(writer);
  }

  ObjectNode of(CaseFile file, NamedUnion union) {
    ObjectNode view = writer.createObjectNode();
    put(view, "caseId", file.caseId());
    put(view, "version", file.version());
    put(view, "union", union);
    put(view, "state", file.state());
    view.setAll(writer.<ObjectNode>valueToTree(file.hardship()));
    put(view, "archivedOn", file.archivedOn());
    view.set("head", head(file));
    view.set("members", members(file));
    put(view, "householdSize", file.household().size());
    means(view, file);
    text(view, "note", Optional.of(file.note()));
    put(view, "lastVisitedOn", file.lastVisitedOn());
    view.set("visits", list(file.visits(), this::visit));
    view.set("aids", list(file.aids(), this::aid));
    put(view, "aidTotal", file.aidTotal());
    care.into(view, file.care());
    file.closure().ifPresent(closure -> view.set("closure", closure(closure)));
    return view;
  }

  private ObjectNode head(CaseFile file) {
    var head = file.household().head();
    ObjectNode view = writer.createObjectNode();
    put(view, "personId", head.person());
    put(view, "identity", head.identity());
    return person(view, head.details());
  }

  private ArrayNode members(CaseFile file) {
    return list(
        file.household().members(),
        member -> {
          ObjectNode view = writer.createObjectNode();
          put(view, "personId", member.person());
          put(view, "relation", member.relation());
          return person(view, member.details());
        });
  }

  private ObjectNode person(ObjectNode view, Personal<?> details) {
    view.put(ERASED, details.isErased());
    return view.setAll(writer.<ObjectNode>valueToTree(details));
  }

  private void means(ObjectNode view, CaseFile file) {
    if (!file.household().means().isErased()) {
      view.setAll(writer.<ObjectNode>valueToTree(file.household().means()));
    }
  }

  private ObjectNode visit(Visit visit) {
    ObjectNode view = writer.valueToTree(visit);
    JsonNode notes = view.remove("notes");
    if (notes instanceof ObjectNode words) {
      view.setAll(words);
    }
    text(view, "followUpNote", visit.followUpNote());
    return view;
  }

  private ObjectNode aid(Aid aid) {
    ObjectNode view = writer.createObjectNode();
    put(view, "aidId", aid.aidId());
    put(view, "state", aid.state());
    put(view, "origin", aid.origin());
    view.setAll(writer.<ObjectNode>valueToTree(aid.terms()));
    step(view, "proposed", "reason", aid.proposed());
    care.into(view, aid.funding());
    boolean rejected = aid.state() == AidState.REJECTED;
    step(view, rejected ? "rejected" : "approved", "decisionReason", aid.decided());
    aid.delivered()
        .ifPresent(
            delivery -> {
              put(view, "deliveredBy", delivery.by());
              put(view, "deliveredOn", delivery.on());
              put(view, "payee", delivery.payee());
              put(view, "receipt", delivery.receipt());
            });
    step(view, "reversed", "reversalReason", aid.reversed());
    return view;
  }

  private void step(ObjectNode view, String name, String reason, Optional<Aid.Step> step) {
    step.ifPresent(
        taken -> {
          put(view, name + "By", taken.by());
          put(view, name + "On", taken.on());
          text(view, reason, Optional.of(taken.reason()));
        });
  }

  private ObjectNode closure(Closure closure) {
    ObjectNode view = writer.createObjectNode();
    put(view, "reason", closure.reason());
    put(view, "occurredOn", closure.occurredOn());
    text(view, "note", Optional.of(closure.note()));
    return view;
  }

  /** A note shows as its text; one of an erased person not at all. */
  private void text(ObjectNode view, String name, Optional<Personal<Note>> note) {
    view.remove(name);
    note.filter(known -> !known.isErased())
        .ifPresent(known -> view.set(name, writer.valueToTree(known).get("text")));
  }

  private void put(ObjectNode view, String name, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> put(view, name, present));
    } else {
      view.set(name, writer.<JsonNode>valueToTree(value));
    }
  }

  private <T> ArrayNode list(List<T> items, java.util.function.Function<T, ObjectNode> view) {
    ArrayNode array = writer.createArrayNode();
    items.forEach(item -> array.add(view.apply(item)));
    return array;
  }
}
