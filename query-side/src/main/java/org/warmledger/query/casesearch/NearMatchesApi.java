package org.warmledger.query.casesearch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.AccessPurpose;
import org.warmledger.events.lists.ClaimRole;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Masks;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.reads.Allowance;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.accesslog.Accessed;
import org.warmledger.query.casefile.CaseState;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Office;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;

/**
 * Answers who is on file already, before somebody is put there. A question, and sent as a body
 * since no address may say a number.
 */
@RestController
class NearMatchesApi {

  private static final String SUBJECT = "near-matches";

  private final NearMatches near;
  private final Unions unions;
  private final Readers readers;
  private final AccessLog log;
  private final KeyedHash hash;
  private final Allowance allowance;

  NearMatchesApi(
      NearMatches near,
      Unions unions,
      Readers readers,
      AccessLog log,
      KeyedHash hash,
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      @Value("${warmledger.near-matches.an-hour:60}") int anHour,
      @Value("${warmledger.near-matches.a-day:240}") int aDay) {
    this.near = near;
    this.unions = unions;
    this.readers = readers;
    this.log = log;
    this.hash = hash;
    Allowance.Most most = new Allowance.Most(anHour, aDay);
    this.allowance = new Allowance(jdbc, transactions, "near_match", "TOO_MANY_LOOKUPS", most);
  }

  /**
   * A file that somebody may be on. Of one that is out of reach the surname of its head shows and
   * whom to call, and nothing by which it could be found.
   *
   * @param role as what somebody so alike is on it
   * @param name of its head; empty when erased
   * @param call the office of its union, or of the nearest above that has a phone
   */
  record Match(
      Alike alike,
      ClaimRole role,
      NextStep next,
      CaseState state,
      NamedUnion union,
      Optional<Office> call,
      Optional<String> name,
      Optional<String> identityNumber,
      Optional<LocalDate> archivedOn,
      Optional<String> caseId) {}

  /**
   * @param onFile whether the same person is on an open file, so that no other is opened
   */
  record Listing(List<Match> items, boolean onFile) {}

  @PostMapping("/api/cases/near-matches")
  @Refuses(
      value = HttpStatus.FORBIDDEN,
      codes = {"PURPOSE_REQUIRED", "ROLE_REQUIRED"})
  @Refuses(value = HttpStatus.TOO_MANY_REQUESTS, codes = "TOO_MANY_LOOKUPS")
  ResponseEntity<Listing> find(
      Caller caller, Freshness freshness, @RequestBody SomebodyBody asked) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR);
    SomebodyNew somebody = asked.toSomebody(hash);
    String known = hash.asked(somebody.person());
    log.requireTask(caller, AccessPurpose.ARCHIVING, SUBJECT, known);
    allowance.take(caller);
    long position = readers.reflect(freshness, FilesKept.READER, Unions.READER);
    List<NearMatches.Near> found = near.of(somebody, caller.union());
    log.note(
        caller,
        Accessed.SEARCH,
        SUBJECT,
        found.size(),
        found.stream()
            .map(NearMatches.Near::file)
            .filter(file -> isWithinReach(file, caller))
            .map(NearFile::caseId)
            .toList(),
        Optional.of(known));
    return Answers.at(position).body(listing(found, somebody, caller));
  }

  private Listing listing(List<NearMatches.Near> found, SomebodyNew somebody, Caller caller) {
    return new Listing(
        found.stream().map(one -> match(one, somebody, caller)).toList(),
        found.stream().anyMatch(one -> one.by() == Alike.NUMBER && one.file().isOpen()));
  }

  private Match match(NearMatches.Near found, SomebodyNew somebody, Caller caller) {
    NearFile file = found.file();
    boolean isWithin = isWithinReach(file, caller);
    ClaimRole role = somebody.on(file, found.by());
    UnionCode union = new UnionCode(file.union());
    return new Match(
        found.by(),
        role,
        NextStep.about(file, found.by(), role, isWithin),
        file.state(),
        unions.named(union),
        unions.office(union).filter(unused -> !isWithin),
        isWithin ? file.name() : file.name().map(Masks::surname),
        file.identityNumber().filter(unused -> isWithin),
        Optional.of(file.archivedOn()).filter(unused -> isWithin),
        Optional.of(file.caseId()).filter(unused -> isWithin));
  }

  private static boolean isWithinReach(NearFile file, Caller caller) {
    return file.unions().contains(caller.union().value());
  }
}
