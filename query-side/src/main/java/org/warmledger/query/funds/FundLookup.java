package org.warmledger.query.funds;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Looks funds up. */
@Component
public class FundLookup {

  /** The reader of everything that is folded from funds and commitments. */
  public static final String READER = "funds";

  private static final int MOST = 10_000;

  /** What never changes about a fund. */
  public record FundName(String fund, String name, FundingSource source) {}

  private final ReadStore store;
  private final Map<String, FundName> known = new ConcurrentHashMap<>();

  FundLookup(ReadStore store) {
    this.store = store;
  }

  /**
   * A fund of the caller's union or below.
   *
   * @throws org.warmledger.platform.web.Problem 404
   */
  public FundBook of(String code, Caller caller) {
    return find(code).filter(fund -> caller.mayTouch(fund.union())).orElseThrow(Answers::notFound);
  }

  public Optional<FundBook> find(String code) {
    return store.get(FundBookModel.INDEX, code, FundBook.class);
  }

  public Map<String, FundBook> all(Collection<String> codes) {
    return store.getAll(FundBookModel.INDEX, codes, List.of(), FundBook.class);
  }

  /** Names and sources of some funds by their codes; what was found once is kept. */
  public Map<String, FundName> named(Collection<String> codes) {
    List<String> missing = codes.stream().filter(code -> !known.containsKey(code)).toList();
    if (known.size() > MOST) {
      known.clear();
    }
    Map<String, FundName> found =
        new HashMap<>(
            store.getAll(
                FundBookModel.INDEX, missing, List.of("fund", "name", "source"), FundName.class));
    known.putAll(found);
    codes.forEach(code -> Optional.ofNullable(known.get(code)).ifPresent(f -> found.put(code, f)));
    return found;
  }

  public List<String> withSource(FundingSource source) {
    return Search.in(FundBookModel.INDEX)
        .where(Queries.term("source", source.name()))
        .only(List.of("fund"))
        .first(store, MOST, Code.class)
        .stream()
        .map(Code::fund)
        .toList();
  }

  private record Code(String fund) {}

  Found<FundBook> list(List<Query> filters, Page page) {
    return Search.in(FundBookModel.INDEX)
        .where(filters)
        .by("fund", SortOrder.Asc)
        .page(store, page, FundBook.class);
  }
}
