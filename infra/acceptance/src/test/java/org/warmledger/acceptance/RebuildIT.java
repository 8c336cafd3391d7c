package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;

/**
 * Read models are built anew while people go on working, and are what they have become fact by
 * fact, whatever the other classes brought in: so it comes after them.
 */
@OnSharedStack
@Order(Integer.MAX_VALUE - 1)
class RebuildIT {

  private static final String UNION = "220200";
  private static final String OVERVIEW = "/api/dashboards/overview?union=" + UNION;

  private final Stack stack = Stack.shared();
  private final Api admin = stack.as("admin@100000");

  /** One household after the other, each looked for as soon as it is written. */
  private final class Worker {
    private final Api caseworker = stack.as("caseworker@" + UNION);
    private final List<String> files = new ArrayList<>();
    private long seen;

    void work() {
      NewHousehold household = NewHousehold.invented();
      Reply archived = caseworker.post("/api/cases", household.archiving(UNION)).ok();
      String path = "/api/cases/" + archived.body().get("caseId").asString();
      caseworker.post(path + "/visits", NewHousehold.visit("2026-02-10")).ok();
      files.add(path);
      Reply found = caseworker.find(household.identityNumber()).ok();
      assertThat(found.body().path("total").asInt()).isEqualTo(1);
      assertThat(caseworker.get(files.getFirst()).ok().body().get("visits").size()).isEqualTo(1);
      Reply overview = caseworker.get(OVERVIEW).ok();
      long position = Long.parseLong(overview.header("Ledger-Position"));
      assertThat(position).isGreaterThanOrEqualTo(seen);
      seen = position;
    }
  }

  private ToolCommand.Ended rebuild(String... said) {
    return ToolCommand.run(stack, "Rebuild", said);
  }

  private void everyDocumentIsFoundToBeTheSame(String reader) {
    ToolCommand.Ended rebuilt = rebuild(reader, "--all-documents");
    assertThat(rebuilt.code()).as(rebuilt.printed()).isZero();
    assertThat(rebuilt.printed()).contains("served").doesNotContain("differs");
  }

  private void whoeverLeavesIsToldThatItGoesOnAndComesBack(String reader) {
    ToolCommand.Ended left = ToolCommand.left(stack, "Rebuild", reader, "--all-documents");
    assertThat(left.printed()).contains("it goes on: ./warmledger rebuild " + reader);
    assertThat(left.code()).isNotZero();
    everyDocumentIsFoundToBeTheSame(reader);
  }

  /** A reader that is told of it later can't look at whoever depended on nobody. */
  private void erasedMeanwhile() {
    Api caseworker = stack.as("caseworker@" + UNION);
    String spouse =
        NewHousehold.invented().asMember("SPOUSE").replace("}", ",\"dependant\":false}");
    Reply archived =
        caseworker.post("/api/cases", NewHousehold.invented().archiving(UNION, spouse)).ok();
    String person =
        caseworker.get("/api/cases/" + archived.said("/caseId")).ok().said("/members/0/personId");
    Api asking = stack.as("admin@" + UNION);
    asking.after(caseworker);
    admin.after(asking.erase(stack.as("compliance@" + UNION), person));
  }

  @Test
  void nobodyNoticesThatReadModelsAreBuiltAnew() throws InterruptedException {
    AtomicBoolean over = new AtomicBoolean();
    ConcurrentLinkedQueue<Throwable> complaints = new ConcurrentLinkedQueue<>();
    Worker worker = new Worker();
    worker.work();
    erasedMeanwhile();
    Thread working =
        Thread.ofVirtual()
            .start(
                () -> {
                  while (!over.get() && complaints.isEmpty()) {
                    try {
                      worker.work();
                    } catch (Exception | AssertionError e) {
                      complaints.add(e);
                    }
                  }
                });
    try {
      everyDocumentIsFoundToBeTheSame("all");
    } finally {
      over.set(true);
      working.join();
    }
    assertThat(complaints).isEmpty();
    assertThat(worker.files).hasSizeGreaterThan(1);
    String before = worker.caseworker.get(OVERVIEW).ok().text();
    whoeverLeavesIsToldThatItGoesOnAndComesBack("files");
    assertThat(worker.caseworker.get(OVERVIEW).ok().text()).isEqualTo(before);
  }

  @Test
  void whoeverAsksForWhatThereIsNotIsToldWhatThereIs() {
    ToolCommand.Ended asked = rebuild("flies");
    assertThat(asked.code()).as(asked.printed()).isEqualTo(1);
    assertThat(asked.printed()).contains("flies", "files", "funds");
  }
}
