package org.warmledger.query.casedetails;

import java.util.Optional;
import org.warmledger.events.values.Money;
import org.warmledger.query.casefile.Care;
import org.warmledger.query.casefile.Funding;
import org.warmledger.query.casefile.MeansCheck;
import org.warmledger.query.casefile.Notice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays out notices, means checks and papers, and where the money of an aid is. */
final class CareView {

  private final JsonMapper writer;

  CareView(JsonMapper writer) {
    this.writer = writer;
  }

  void into(ObjectNode file, Care care) {
    ArrayNode notices = file.putArray("notices");
    care.notices().forEach(notice -> notices.add(notice(notice)));
    ArrayNode checks = file.putArray("meansChecks");
    care.meansChecks().forEach(check -> checks.add(check(check)));
    care.paper().ifPresent(paper -> file.set("paper", tree(paper)));
  }

  private ObjectNode notice(Notice notice) {
    ObjectNode view = tree(notice);
    ArrayNode objections = view.putArray("objections");
    for (Notice.Objection objection : notice.objections()) {
      ObjectNode one = words(tree(objection), "objection");
      objection.resolution().ifPresent(end -> one.set("resolution", words(tree(end), "reason")));
      objections.add(one);
    }
    return view;
  }

  private ObjectNode check(MeansCheck check) {
    ObjectNode view = words(tree(check), "note");
    ArrayNode appeals = view.putArray("appeals");
    for (MeansCheck.Appeal appeal : check.appeals()) {
      ObjectNode one = words(tree(appeal), "reason");
      appeal.decision().ifPresent(end -> one.set("decision", words(tree(end), "reason")));
      appeals.add(one);
    }
    return view;
  }

  void into(ObjectNode aid, Funding funding) {
    ObjectNode view = words(tree(funding), "capOverride");
    if (funding.repayments().isEmpty()) {
      view.remove("repayments");
    } else {
      Money repaid =
          funding.repayments().stream()
              .map(Funding.Repayment::money)
              .reduce(Money.NONE, Money::plus);
      view.set("repaid", writer.valueToTree(repaid));
    }
    aid.setAll(view);
  }

  private ObjectNode tree(Object value) {
    return writer.valueToTree(value);
  }

  /** A note shows as its text; one of an erased person not at all. */
  private static ObjectNode words(ObjectNode view, String name) {
    JsonNode note = view.remove(name);
    Optional.ofNullable(note)
        .map(words -> words.get("text"))
        .ifPresent(text -> view.set(name, text));
    return view;
  }
}
