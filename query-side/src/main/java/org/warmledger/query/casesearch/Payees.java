package org.warmledger.query.casesearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Names;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/**
 * Whom money went to, for lists that keep no names and no numbers themselves and tell each caller
 * of what they may know of: files that the caller's union has or had, since what it paid is in its
 * book wherever the file has moved (ADR 0090). Whoever was erased is found by nothing.
 */
@Component
public record Payees(ReadStore store, KeyedHash hash) {

  private static final int MOST = 1_000;

  private record Paying(String caseId, List<PaidTo> paid) {}

  private record InFile(Paying search) {
    static final List<String> FIELDS = SearchSection.PART.at(List.of("caseId", "paid"));
  }

  /** Files whose head has exactly this name. */
  public List<String> headed(String name, Caller caller) {
    return files(
        "everKept", Queries.anyOf(at("head.full"), NameForms.of(List.of(name)).full()), caller);
  }

  /** Files whose head has this phone, which no list of payments shows: those within reach today. */
  public List<String> withPhone(String number, Caller caller) {
    return files("unions", Queries.term(at("phones"), hash.phone(number)), caller);
  }

  /** Aids that were paid to somebody of exactly this name. */
  public List<AidId> paidTo(String name, Caller caller) {
    String folded = Names.folded(name);
    return found("everKept", Queries.term(at("paid.name"), folded), caller).stream()
        .flatMap(file -> file.paid().stream())
        .filter(paid -> paid.name().equals(folded))
        .map(PaidTo::aidId)
        .toList();
  }

  /** Aids that were paid into this account. */
  public List<AidId> paidInto(String number, Caller caller) {
    Optional<String> account = hash.account(number);
    return account
        .map(known -> found("everKept", Queries.term(at("paid.account"), known), caller))
        .orElse(List.of())
        .stream()
        .flatMap(file -> file.paid().stream())
        .filter(paid -> paid.account().equals(account))
        .map(PaidTo::aidId)
        .toList();
  }

  private List<String> files(String keepers, Query condition, Caller caller) {
    return found(keepers, condition, caller).stream().map(Paying::caseId).toList();
  }

  private static String at(String field) {
    return SearchSection.PART.at(field);
  }

  private List<Paying> found(String keepers, Query condition, Caller caller) {
    return Search.in(FilesKept.INDEX)
        .where(Queries.term(at(keepers), caller.union().value()), condition)
        .only(InFile.FIELDS)
        .first(store, MOST, InFile.class)
        .stream()
        .map(InFile::search)
        .toList();
  }
}
