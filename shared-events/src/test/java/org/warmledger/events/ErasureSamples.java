package org.warmledger.events;

import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.ErasureId;
import org.warmledger.events.lists.ErasureReason;
import org.warmledger.events.lists.ErasureWarning;

/** Sample facts about an erasure by two. */
final class ErasureSamples {

  private ErasureSamples() {}

  static List<LedgerEvent> all() {
    ErasureId erasure = ErasureId.of(Samples.SPOUSE);
    List<ErasureWarning> kept = List.of(ErasureWarning.KEEPING_PERIOD);
    return List.of(
        new ErasureAsked(
            erasure,
            Samples.COUNTY,
            Samples.SPOUSE,
            Samples.CASE,
            ErasureReason.ASKED_BY_PERSON,
            Optional.of("中站工函〔2026〕7号"),
            kept,
            Samples.CASEWORKER,
            Samples.DAY),
        new ErasureDropped(
            erasure, Samples.COUNTY, Samples.SPOUSE, Samples.SUPERVISOR, Samples.DAY),
        new ErasureCarriedOut(
            erasure, Samples.COUNTY, Samples.SPOUSE, kept, Samples.SUPERVISOR, Samples.DAY));
  }
}
