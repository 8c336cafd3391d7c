package org.warmledger.benchmarks.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.invented.Ending;
import org.warmledger.benchmarks.invented.InventedAid;
import org.warmledger.benchmarks.invented.InventedAid.DecisionBody;
import org.warmledger.benchmarks.invented.InventedAid.Fate;
import org.warmledger.benchmarks.invented.InventedHousehold;
import org.warmledger.benchmarks.invented.VisitBody;

/** Tells the life of one household to the ledger, act by act. */
record HouseholdFiller(LedgerClient client, PlanFiller plans, String keyPrefix, Filled filled) {

  private static final String OWNER = "supervisor@100000";

  void fill(InventedHousehold household) {
    String union = household.file().union();
    act("caseworker@" + union, "/api/cases", household.file(), "file")
        .ifPresent(file -> live(household, union, "/api/cases/" + file.text("caseId")));
  }

  private void live(InventedHousehold household, String union, String path) {
    List<VisitBody> visits = household.visits();
    for (int i = 0; i < visits.size(); i++) {
      Object sent = plans.sent(visits.get(i), household.ordinal());
      act(PlanFiller.by(sent, "caseworker@" + union), path + "/visits", sent, "visit" + i);
    }
    List<InventedAid> aids = household.aids();
    for (int i = 0; i < aids.size(); i++) {
      aid(aids.get(i), union, path + "/aids", "aid" + i);
    }
    household.ending().ifPresent(ending -> end(ending, union, path));
  }

  private void aid(InventedAid aid, String union, String path, String key) {
    act("caseworker@" + union, path, aid.proposal(), key)
        .ifPresent(proposed -> decide(aid, union, proposed, path, key));
  }

  /**
   * Four eyes: the caseworker proposed, a supervisor decides, finance delivers. The funds are those
   * of the national union, whose own supervisor approves.
   */
  private void decide(InventedAid aid, String union, Answer proposed, String aids, String key) {
    String path = aids + "/" + proposed.text("aidId");
    String supervisor = "supervisor@" + union;
    String shown = client.shown(proposed, aid.proposal().fund());
    LocalDate on = aid.proposal().occurredOn();
    if (aid.outcome() == Fate.REJECTED) {
      DecisionBody no = new DecisionBody("材料不齐，请补充", on);
      filled.answered(client.decide(supervisor, path + "/rejection", no, at(key + "-no"), shown));
    }
    if (aid.outcome() == Fate.APPROVED || aid.outcome() == Fate.DELIVERED) {
      DecisionBody yes = new DecisionBody("同意", on);
      filled.answered(client.decide(OWNER, path + "/approval", yes, at(key + "-yes"), shown));
    }
    if (aid.outcome() == Fate.DELIVERED) {
      act("finance@" + union, path + "/delivery", aid.delivery(), key + "-given");
    }
  }

  private void end(Ending ending, String union, String path) {
    String supervisor = "supervisor@" + union;
    act(supervisor, path + "/closure", ending.closure(), "end");
    ending.reopening().ifPresent(again -> act(supervisor, path + "/reopening", again, "again"));
  }

  private String at(String key) {
    return keyPrefix + "-" + key;
  }

  /** Empty when it was refused. */
  private Optional<Answer> act(String subject, String path, Object body, String key) {
    Answer answer = client.post(subject, path, body, at(key));
    filled.answered(answer);
    return answer.isAccepted() ? Optional.of(answer) : Optional.empty();
  }
}
