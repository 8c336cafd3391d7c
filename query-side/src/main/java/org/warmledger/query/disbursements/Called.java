package org.warmledger.query.disbursements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.query.casesearch.CaseNames;
import org.warmledger.query.rosters.RosterLookup;

/** What files and rosters are called: on paper nobody reads an id. */
@Component
record Called(CaseNames names, RosterLookup rosters) {

  /**
   * Of some disbursements.
   *
   * @param heads of files, by their ids
   * @param titles of rosters, by their ids
   */
  record Names(Map<String, Optional<String>> heads, Map<String, String> titles) {

    Optional<String> head(DisbursementView of) {
      return of.caseId().map(CaseId::value).flatMap(id -> heads.getOrDefault(id, Optional.empty()));
    }

    Optional<String> title(DisbursementView of) {
      return of.roster().map(RosterId::value).flatMap(id -> Optional.ofNullable(titles.get(id)));
    }
  }

  Names of(List<DisbursementView> some) {
    return new Names(
        names.of(
            some.stream()
                .flatMap(one -> one.caseId().stream())
                .map(CaseId::value)
                .distinct()
                .toList()),
        rosters.titles(
            some.stream()
                .flatMap(one -> one.roster().stream())
                .map(RosterId::value)
                .distinct()
                .toList()));
  }
}
