package org.warmledger.query.projection;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.description.Tells;
import org.warmledger.platform.reads.Act;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;

/** Building a reader's documents anew, for whoever runs the ledger. */
@RestController
@RequestMapping("/api/admin/projections/{name}")
@Tells({HttpHeaders.LOCATION, HttpHeaders.ETAG})
@Refuses(value = HttpStatus.FORBIDDEN, codes = "TOP_UNION_REQUIRED")
record RebuildApi(Readers readers, EventCodec codec, Operators operators) {

  /**
   * The generation being built, or else the one that is served.
   *
   * @param state {@code LIVE} when nothing is being built; {@code STOPPED} waits to be accepted or
   *     dropped
   * @param compared which documents are compared whole before it takes over
   * @param progress how far it is, while it is being built
   * @param report how it compared with the one before it, once it did
   * @param kept the generation that was served before, while one can go back to it
   */
  record Building(
      String name,
      int generation,
      Generation.State state,
      long position,
      long head,
      Generation.Compared compared,
      Optional<Underway> progress,
      Optional<Report> report,
      Optional<Integer> kept) {}

  @GetMapping("/rebuild")
  ResponseEntity<Building> progress(Caller caller, @PathVariable String name) {
    operators.require(caller);
    return answer(HttpStatus.OK, readers.reader(name));
  }

  /** Begins one, or with {@code accept=true} lets one that stopped take over as it is. */
  @PostMapping("/rebuild")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Refuses(
      value = HttpStatus.CONFLICT,
      codes = {"REBUILD_RUNNING", "NOTHING_TO_ACCEPT"})
  ResponseEntity<Building> ask(
      Caller caller,
      @PathVariable String name,
      @RequestParam(defaultValue = "false") boolean accept,
      @RequestParam(defaultValue = "SAMPLED") Generation.Compared compared) {
    Reader reader =
        accept
            ? ordered(caller, name, Act.REBUILD_ACCEPTED, RebuildOrders::accept)
            : ordered(caller, name, Act.REBUILD_BEGUN, orders -> orders.begin(compared));
    return answer(HttpStatus.ACCEPTED, reader);
  }

  /** Drops one that stopped: what is served stays. */
  @PostMapping("/rebuild/withdrawal")
  @Refuses(value = HttpStatus.CONFLICT, codes = "NOTHING_TO_DROP")
  ResponseEntity<Building> drop(Caller caller, @PathVariable String name) {
    return answer(HttpStatus.OK, ordered(caller, name, Act.REBUILD_DROPPED, RebuildOrders::drop));
  }

  /** Goes back to the generation that is kept, once it has read what it missed. */
  @PostMapping("/kept/return")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Refuses(
      value = HttpStatus.CONFLICT,
      codes = {"REBUILD_RUNNING", "NOTHING_KEPT"})
  ResponseEntity<Building> goBack(Caller caller, @PathVariable String name) {
    return answer(HttpStatus.ACCEPTED, ordered(caller, name, Act.WENT_BACK, RebuildOrders::goBack));
  }

  /** Lets the generation go that is kept. */
  @PostMapping("/kept/removal")
  @Refuses(value = HttpStatus.CONFLICT, codes = "NOTHING_KEPT")
  ResponseEntity<Building> letGo(Caller caller, @PathVariable String name) {
    return answer(HttpStatus.OK, ordered(caller, name, Act.KEPT_LET_GO, RebuildOrders::letGo));
  }

  /** What follows of it waits until it is stored. */
  private Reader ordered(Caller caller, String name, Act act, Consumer<RebuildOrders> order) {
    Reader ordered =
        operators.order(
            caller,
            act,
            name,
            () -> {
              Reader reader = readers.reader(name);
              order.accept(reader.orders());
              return reader;
            });
    ordered.reload();
    return ordered;
  }

  private ResponseEntity<Building> answer(HttpStatus status, Reader reader) {
    Building building = building(reader);
    return ResponseEntity.status(status)
        .header(
            HttpHeaders.LOCATION,
            URI.create("/api/admin/projections/" + reader.name() + "/rebuild").toString())
        .eTag(building.generation() + "-" + building.state())
        .body(building);
  }

  private Building building(Reader reader) {
    Generation newest =
        reader.newest().orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND"));
    return new Building(
        reader.name(),
        newest.number(),
        newest.state(),
        reader.position(newest),
        readers.head(),
        newest.compared(),
        reader.underway().filter(far -> far.generation() == newest.number()),
        newest.report().map(json -> codec.mapper().readValue(json, Report.class)),
        reader.kept().map(Generation::number));
  }
}
