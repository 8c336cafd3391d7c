package org.warmledger.query.programme;

import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.statistics.acts.Act;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/**
 * Answers {@code GET /api/campaign-texts}: what acts of a union and of those below it say where a
 * campaign is meant, and no campaign is called; the most frequent first.
 */
@RestController
record CampaignTextsApi(ReadStore store, CampaignLookup campaigns, Readers readers, Unions unions) {

  private static final int MOST = 1_000;
  private static final String CAMPAIGN = "campaign";

  /**
   * A text that stands for no campaign yet.
   *
   * @param acts that bear it and were not taken back
   */
  record BorneText(String text, long acts) {}

  record Listing(List<BorneText> items) {}

  @GetMapping("/api/campaign-texts")
  ResponseEntity<Listing> list(
      Caller caller, Freshness freshness, @RequestParam Optional<String> union) {
    long position = readers.reflect(freshness, CampaignModel.READER, Act.READER, Unions.READER);
    UnionCode of = unions.asked(union, caller);
    Set<String> known = campaigns.namesFor(of);
    List<BorneText> texts =
        borneWithin(of).stream()
            .map(found -> new BorneText(found.key().stringValue(), found.docCount()))
            .filter(text -> !known.contains(text.text()))
            .toList();
    return Answers.at(position).body(new Listing(texts));
  }

  private List<StringTermsBucket> borneWithin(UnionCode union) {
    return Aggregates.each(
        Search.in(Act.INDEX)
            .where(
                Queries.term("unions", union.value()),
                Queries.exists(CAMPAIGN),
                Queries.not(Queries.exists("reversal.day")))
            .figure(CAMPAIGN, Aggregates.per(CAMPAIGN, MOST, Map.of()))
            .figures(store),
        CAMPAIGN);
  }
}
