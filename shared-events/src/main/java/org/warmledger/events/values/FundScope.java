package org.warmledger.events.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.EvidenceKind;

/**
 * What a fund may be used for, and when.
 *
 * @param from first day of use
 * @param to last day of use, included
 * @param categories of aid; all when empty (C23)
 * @param tiers of files; all when empty (C04)
 * @param evidence it requires (C11)
 * @param caps it sets (C06)
 */
public record FundScope(
    LocalDate from,
    LocalDate to,
    List<AidCategory> categories,
    List<CaseTier> tiers,
    Optional<DonorCondition> condition,
    List<EvidenceKind> evidence,
    List<Cap> caps) {
  public FundScope {
    categories = List.copyOf(categories);
    tiers = List.copyOf(tiers);
    evidence = List.copyOf(evidence);
    caps = List.copyOf(caps);
  }
}
