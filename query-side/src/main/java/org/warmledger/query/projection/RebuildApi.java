package org.warmledger.query.projection;

import java.net.URI;
import java.util.Optional;
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
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;

/** Building a reader's documents anew, for whoever runs the ledger. */
@RestController
@RequestMapping("/api/admin/projections/{name}/rebuild")
@Tells({HttpHeaders.LOCATION, HttpHeaders.ETAG})
@Refuses(value = HttpStatus.FORBIDDEN, codes = "TOP_UNION_REQUIRED")
record RebuildApi(Readers readers, EventCodec codec, Operators operators) {

  /**
   * The generation being built, or else the one that is served.
   *
   * @param state {@code LIVE} when nothing is being built; {@code STOPPED} waits to be accepted
   * @param report how it compared with the one before it, once it did
   */
  record Building(
      String name,
      int generation,
      Generation.State state,
      long position,
      long head,
      Optional<Report> report) {}

  @GetMapping
  ResponseEntity<Building> progress(Caller caller, @PathVariable String name) {
    operators.require(caller);
    return answer(HttpStatus.OK, name);
  }

  /** Begins one, or with {@code accept=true} lets one that stopped take over as it is. */
  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Refuses(
      value = HttpStatus.CONFLICT,
      codes = {"REBUILD_RUNNING", "NOTHING_TO_ACCEPT"})
  ResponseEntity<Building> ask(
      Caller caller,
      @PathVariable String name,
      @RequestParam(defaultValue = "false") boolean accept) {
    operators.require(caller);
    Reader reader = readers.reader(name);
    if (accept) {
      reader.accept();
    } else {
      reader.rebuild();
    }
    return answer(HttpStatus.ACCEPTED, name);
  }

  private ResponseEntity<Building> answer(HttpStatus status, String name) {
    Reader reader = readers.reader(name);
    Generation newest =
        reader.newest().orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND"));
    return ResponseEntity.status(status)
        .header(
            HttpHeaders.LOCATION,
            URI.create("/api/admin/projections/" + name + "/rebuild").toString())
        .eTag(newest.number() + "-" + newest.state())
        .body(
            new Building(
                name,
                newest.number(),
                newest.state(),
                reader.position(newest),
                readers.head(),
                newest.report().map(json -> codec.mapper().readValue(json, Report.class))));
  }
}
