package org.warmledger.command.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.PersonClaimed;
import org.warmledger.events.PersonReleased;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.ClaimRole;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** What C01 and C02 find when a person was put on two open files past the register. */
class DuplicatesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

  @Test
  void twoOpenFilesOfOneHeadAreADuplicateWorker() {
    LedgerEvent[] facts = {
      claimed("case-1", ClaimRole.HEAD),
      archived("case-1", Samples.COUNTY),
      claimed("case-2", ClaimRole.HEAD),
      archived("case-2", Samples.NEIGHBOUR)
    };
    assertThat(hits(CheckCode.C01_DUPLICATE_WORKER, facts))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.union()).isEqualTo(Samples.NEIGHBOUR);
              assertThat(hit.particulars()).containsEntry("file", "case-2");
              assertThat(hit.evidence()).hasSize(2);
            });
    assertThat(hits(CheckCode.C02_DUPLICATE_HOUSEHOLD, facts)).isEmpty();
  }

  @Test
  void aHeadWhoIsAMemberElsewhereIsADuplicateHousehold() {
    LedgerEvent[] facts = {
      claimed("case-1", ClaimRole.MEMBER),
      claimed("case-2", ClaimRole.HEAD),
      archived("case-2", Samples.COUNTY)
    };
    assertThat(hits(CheckCode.C02_DUPLICATE_HOUSEHOLD, facts)).hasSize(1);
    assertThat(hits(CheckCode.C01_DUPLICATE_WORKER, facts)).isEmpty();
  }

  @Test
  void aPersonWhoLeftTheFirstFileOrChangesPlaceWithinItIsOnOneFile() {
    LedgerEvent[] facts = {
      claimed("case-1", ClaimRole.MEMBER),
      claimed("case-1", ClaimRole.HEAD),
      archived("case-1", Samples.COUNTY),
      new PersonReleased(Samples.HEAD, new CaseId("case-1"), DAY),
      claimed("case-2", ClaimRole.HEAD),
      archived("case-2", Samples.COUNTY)
    };
    assertThat(hits(CheckCode.C01_DUPLICATE_WORKER, facts)).isEmpty();
    assertThat(hits(CheckCode.C02_DUPLICATE_HOUSEHOLD, facts)).isEmpty();
  }

  private static List<Hit> hits(CheckCode code, LedgerEvent... facts) {
    return Trying.hits(code, Map.of(), facts);
  }

  private static PersonClaimed claimed(String file, ClaimRole role) {
    return new PersonClaimed(Samples.HEAD, new CaseId(file), role, DAY);
  }

  private static CaseArchived archived(String file, UnionPath union) {
    return new CaseArchived(
        new CaseId(file),
        union,
        Samples.hardship(),
        Samples.household(),
        Personal.of(Samples.HEAD, Note.EMPTY),
        DAY);
  }
}
