package org.warmledger.query.unions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;
import org.warmledger.platform.staff.StaffDirectory;
import org.warmledger.platform.staff.StaffMember;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.platform.web.Role;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Operators;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.web.Answers;

/** The unions a caller may ask about, and who the caller is. */
@RestController
record UnionsApi(Unions unions, StaffDirectory staff, Readers readers, Operators operators) {

  record Item(
      UnionCode code,
      String name,
      Optional<String> parent,
      UnionPath path,
      UnionLevel level,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> phone,
      Optional<LocalDate> goLiveOn,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Amended> amended) {

    static Item of(UnionDocument union) {
      return new Item(
          new UnionCode(union.code()),
          union.name(),
          union.parent(),
          union.path(),
          union.level(),
          union.phone(),
          union.goLiveOn(),
          union.amended());
    }
  }

  record Listing(List<Item> items) {}

  record Receiving(List<NamedUnion> items) {}

  /**
   * @param name what people call them, where the provider tells
   * @param runsLedger whether its read models are theirs to look after
   */
  record Me(
      StaffId subject, Optional<String> name, Role role, NamedUnion union, boolean runsLedger) {}

  @GetMapping("/api/unions")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @RequestParam Optional<String> parent,
      @RequestParam Optional<String> q,
      @RequestParam(defaultValue = "200") int limit) {
    long position = readers.reflect(freshness, UnionModel.READER);
    Page page = Page.of(limit, Optional.empty());
    Optional<UnionCode> below = parent.map(UnionsApi::code);
    List<Item> items =
        unions.within(caller.union(), below, q, page.limit()).stream().map(Item::of).toList();
    return Answers.at(position).body(new Listing(items));
  }

  /** Unions that a file can be offered to: all there are, by a part of the name or by code. */
  @GetMapping("/api/receiving-unions")
  ResponseEntity<Receiving> receiving(
      Caller caller,
      Freshness freshness,
      @RequestParam Optional<String> q,
      @RequestParam(defaultValue = "50") int limit) {
    long position = readers.reflect(freshness, UnionModel.READER);
    Page page = Page.of(limit, Optional.empty());
    return Answers.at(position).body(new Receiving(unions.everywhere(q, page.limit())));
  }

  @GetMapping("/api/unions/{code}")
  ResponseEntity<Item> one(Caller caller, Freshness freshness, @PathVariable UnionCode code) {
    long position = readers.reflect(freshness, UnionModel.READER);
    return unions
        .within(caller.union(), code)
        .map(union -> Answers.at(position).body(Item.of(union)))
        .orElseThrow(Answers::notFound);
  }

  private static UnionCode code(String text) {
    try {
      return new UnionCode(text);
    } catch (IllegalArgumentException notACode) {
      throw Page.malformed("parent");
    }
  }

  @GetMapping("/api/me")
  Me me(Caller caller) {
    Optional<String> name = staff.of(caller.id()).flatMap(StaffMember::name);
    NamedUnion union = unions.named(caller.union());
    return new Me(caller.id(), name, caller.role(), union, operators.areOne(caller));
  }
}
