package org.warmledger.query.accesslog;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.LedgerCalendar;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.platform.web.Role;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Chosen;
import org.warmledger.query.web.Period;

/** Answers {@code GET /api/access-log}. */
@RestController
record AccessLogApi(AccessTable table, Unions unions, KeptBy files, Readers readers) {

  private static final String LIST = "access-log";
  private static final int MOST_NAMED = 50;
  private static final String CASE = "case-";

  /**
   * @param shown whose files they were, of those that the reader's union keeps; the first {@value
   *     #MOST_NAMED} of them
   */
  record Item(@JsonUnwrapped Access.Read read, NamedUnion union, List<KeptBy.WhoseFile> shown) {}

  record Listing(List<Item> items, Optional<String> cursor) {}

  @GetMapping("/api/access-log")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @RequestParam Optional<String> actor,
      @RequestParam Optional<String> caseId,
      @RequestParam Optional<String> subject,
      @RequestParam Optional<Accessed> what,
      @RequestParam Optional<LocalDate> from,
      @RequestParam Optional<LocalDate> to,
      @RequestParam(defaultValue = "100") int limit,
      @RequestParam Optional<String> cursor) {
    caller.require(Role.COMPLIANCE, Role.ADMIN);
    Period period = new Period(from, to);
    Page page = Page.of(limit, cursor);
    String list = LIST + Page.shape(caller.union(), actor, caseId, subject, what, from, to);
    long position = readers.reflect(freshness, Unions.READER);
    Optional<String> about = word("subject", caseId.or(() -> subject));
    List<AccessTable.Noted> found =
        table.find(
            new AccessTable.Wanted(
                caller.union().value(),
                about.filter(file -> isKeptWithin(caller, file)),
                word("actor", actor),
                about,
                what,
                period.from().map(LedgerCalendar::beginOf),
                period.to().map(day -> LedgerCalendar.beginOf(day.plusDays(1))),
                page.afterNumber(list),
                page.limit()));
    Optional<String> next = page.next(list, found.stream().map(AccessTable.Noted::entry).toList());
    return Answers.at(position)
        .body(
            new Listing(
                items(found.stream().map(AccessTable.Noted::access).toList(), caller), next));
  }

  private List<Item> items(List<Access> found, Caller caller) {
    Set<String> about = new LinkedHashSet<>();
    found.forEach(access -> about.addAll(about(access.read())));
    Map<String, KeptBy.WhoseFile> heads = new HashMap<>();
    files.within(caller.union(), about).forEach(file -> heads.put(file.caseId(), file));
    return found.stream()
        .map(
            access ->
                new Item(
                    access.read(),
                    unions.named(new UnionCode(access.union())),
                    about(access.read()).stream()
                        .flatMap(file -> Optional.ofNullable(heads.get(file)).stream())
                        .toList()))
        .toList();
  }

  /** The files that it showed, and the one that it names. */
  private static List<String> about(Access.Read read) {
    return Stream.concat(Stream.of(read.subject().split("/")), read.files().stream())
        .filter(id -> id.startsWith(CASE))
        .distinct()
        .limit(MOST_NAMED)
        .toList();
  }

  private boolean isKeptWithin(Caller caller, String file) {
    return files.union(file).filter(union -> union.isWithin(caller.union())).isPresent();
  }

  private static Optional<String> word(String name, Optional<String> given) {
    return Chosen.plain(name, given).filter(text -> !text.isBlank());
  }
}
