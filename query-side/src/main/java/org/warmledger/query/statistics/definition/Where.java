package org.warmledger.query.statistics.definition;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.Transport;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.query.statistics.acts.ActKind;
import org.warmledger.query.statistics.acts.Facet;
import org.warmledger.query.web.Queries;

/** Which acts a cell counts: every field named has one of the values named. */
public record Where(Map<String, Set<String>> fields) {

  public static Where kind(ActKind kind) {
    return new Where(Map.of()).and("kind", List.of(kind));
  }

  public static Where visits() {
    return kind(ActKind.VISIT);
  }

  public static Where aids(AidCategory... categories) {
    Where aids = kind(ActKind.AID);
    return categories.length == 0 ? aids : aids.and("category", Arrays.asList(categories));
  }

  public static Where services(ServiceKind... kinds) {
    return services(Arrays.asList(kinds));
  }

  public static Where services(Collection<ServiceKind> kinds) {
    return kind(ActKind.SERVICE).and("service", kinds);
  }

  public static Where enterpriseVisits() {
    return kind(ActKind.ENTERPRISE_VISIT);
  }

  static Where receipts(Set<FundingSource> sources) {
    return kind(ActKind.RECEIPT).and("source", sources);
  }

  public Where of(WorkerIdentity identity) {
    return and("identity", List.of(identity));
  }

  public Where by(Transport transport) {
    return and("transport", List.of(transport));
  }

  public Where in(AidCategory... categories) {
    return and("category", Arrays.asList(categories));
  }

  private Where and(String field, Collection<? extends Enum<?>> values) {
    Map<String, Set<String>> more = new TreeMap<>(fields);
    Set<String> names = new TreeSet<>();
    values.forEach(value -> names.add(value.name()));
    more.put(field, names);
    return new Where(more);
  }

  public boolean holds(Facet facet) {
    return fields.entrySet().stream()
        .allMatch(field -> field.getValue().contains(facet.get(field.getKey())));
  }

  public Query query() {
    return Queries.all(
        fields.entrySet().stream()
            .map(field -> Queries.anyOf(field.getKey(), field.getValue()))
            .toList());
  }
}
