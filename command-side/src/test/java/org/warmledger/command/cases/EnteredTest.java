package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.recordvisit.RecordVisit;
import org.warmledger.command.cases.recordvisit.RecordVisitRule;
import org.warmledger.command.cases.recordvisit.VisitBody;
import org.warmledger.command.ledger.Invented;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Components;
import org.warmledger.events.Samples;

/**
 * What somebody enters arrives in the fact: body, command and event say the same by the same name.
 */
class EnteredTest {

  private static final VisitBody BODY = (VisitBody) Invented.FULL.of(VisitBody.class);
  private static final RecordVisit COMMAND = BODY.toCommand(Samples.CASE, Facts.VISIT, Samples.DAY);

  private static Map<String, Object> said(Record record, String... butFor) {
    Map<String, Object> said = new TreeMap<>(Components.said(record));
    said.keySet().removeAll(Set.of(butFor));
    return said;
  }

  @Test
  void aVisitIsAskedForAsItWasEntered() {
    assertThat(said(COMMAND, "caseId", "visitId", "notes", "receipt", "held"))
        .isEqualTo(said(BODY, "visitors", "findings", "receipt", "held"));
    assertThat(COMMAND.held().orElseThrow().beside()).isEqualTo(BODY.held().orElseThrow().beside());
    assertThat(COMMAND.held().orElseThrow().reason().text())
        .isEqualTo(BODY.held().orElseThrow().reason().orElseThrow());
    assertThat(COMMAND.receipt().orElseThrow().voucher())
        .isEqualTo(BODY.receipt().orElseThrow().voucher().orElseThrow());
    assertThat(COMMAND.receipt().orElseThrow().kind())
        .isEqualTo(BODY.receipt().orElseThrow().kind().orElseThrow());
    assertThat(COMMAND.notes().visitors()).isEqualTo(BODY.visitors().orElseThrow());
    assertThat(COMMAND.notes().findings()).isEqualTo(BODY.findings().orElseThrow());
  }

  @Test
  void aVisitIsWrittenAsItWasAskedFor() {
    CaseVisited written =
        (CaseVisited)
            RecordVisitRule.decide(
                    COMMAND,
                    Story.given(Facts.archived("2026-01-12")).state(),
                    Optional.of(GivenCare.fund().facts()))
                .orRefuse()
                .getFirst();
    assertThat(said(written, "union", "identity")).isEqualTo(said(COMMAND, "followUpBy", "held"));
  }
}
