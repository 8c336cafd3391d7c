package org.warmledger.query.staff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.platform.staff.StaffDirectory;
import org.warmledger.platform.staff.StaffMember;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.platform.web.Role;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Chosen;

/**
 * Answers {@code GET /api/staff}: staff of the caller's scope, by their accounts or by a part of
 * the name. Of an account of a union above, whose hand may be in the caller's books, it says the
 * role and the union and no name.
 */
@RestController
record StaffApi(StaffDirectory directory, StaffNames names, Unions unions, Readers readers) {

  private static final String LIST = "staff";

  /**
   * @param name what people call them; absent where nobody said it
   */
  record Item(StaffId account, Optional<String> name, Role role, NamedUnion union) {}

  record Listing(List<Item> items, Optional<String> cursor) {}

  @GetMapping("/api/staff")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @RequestParam Optional<String> account,
      @RequestParam Optional<String> q,
      @RequestParam Optional<String> union,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position = readers.reflect(freshness, Unions.READER);
    String list = LIST + Page.shape(caller.union(), account, q, union);
    Optional<String> after =
        Chosen.plain("cursor", page.after(list).stream().map(String::valueOf).findFirst());
    List<String> accounts = Chosen.of(Chosen.plain("account", account));
    Listing answer =
        accounts.isEmpty()
            ? found(wanted(caller, union, Chosen.plain("q", q), after, page.limit()), list)
            : new Listing(named(accounts, caller), Optional.empty());
    return Answers.at(position).body(answer);
  }

  private StaffDirectory.Wanted wanted(
      Caller caller, Optional<String> union, Optional<String> q, Optional<String> after, int n) {
    return new StaffDirectory.Wanted(
        unions.codesWithin(unions.asked(union, caller)),
        q.map(String::strip).filter(words -> !words.isEmpty()),
        after,
        n);
  }

  private Listing found(StaffDirectory.Wanted wanted, String list) {
    List<StaffMember> found = directory.find(wanted);
    Optional<String> next =
        found.size() < wanted.limit()
            ? Optional.empty()
            : Optional.of(Page.cursor(list, List.of(found.getLast().account().value())));
    return new Listing(found.stream().map(this::item).toList(), next);
  }

  private List<Item> named(Collection<String> accounts, Caller caller) {
    Optional<UnionPath> own = unions.path(caller.union());
    return directory.of(accounts).stream()
        .flatMap(member -> shown(member, caller, own).map(this::item).stream())
        .toList();
  }

  private Optional<StaffMember> shown(StaffMember member, Caller caller, Optional<UnionPath> own) {
    if (names.isOf(caller, member)) {
      return Optional.of(member);
    }
    return own.filter(path -> path.isWithin(member.union()))
        .map(
            path ->
                new StaffMember(member.account(), Optional.empty(), member.role(), member.union()));
  }

  private Item item(StaffMember member) {
    return new Item(member.account(), member.name(), member.role(), unions.named(member.union()));
  }
}
