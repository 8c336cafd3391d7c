package org.warmledger.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.reads.Act;
import org.warmledger.platform.web.Caller;

/** The readers, for whoever runs the ledger. */
@RestController
@RequestMapping("/api/admin/projections")
@Refuses(value = HttpStatus.FORBIDDEN, codes = "TOP_UNION_REQUIRED")
record ProjectionsApi(Readers readers, Operators operators) {

  private static final int MOST_LETTERS = 200;

  /**
   * A reader.
   *
   * @param lag positions to the head; below zero, the reader has read more than this ledger holds
   * @param building what is built beside what is served
   * @param disk what its documents take; absent while Elasticsearch doesn't tell
   */
  record Item(
      String name,
      boolean running,
      boolean served,
      long position,
      long lag,
      long deadLetters,
      Optional<String> error,
      Optional<Underway> building,
      Optional<Disk> disk) {}

  record Listing(long head, List<Item> items) {}

  record Letters(List<DeadLetters.Letter> items) {}

  record Retried(int clearedDocuments, long deadLetters) {}

  @GetMapping
  Listing list(Caller caller) {
    operators.require(caller);
    long head = readers.head();
    Map<String, Disk> disk = readers.disk();
    return new Listing(
        head,
        readers.all().stream()
            .map(reader -> line(reader, head, Optional.ofNullable(disk.get(reader.name()))))
            .toList());
  }

  private static Item line(Reader reader, long head, Optional<Disk> disk) {
    long position = reader.position();
    return new Item(
        reader.name(),
        reader.isRunning(),
        reader.isServed(),
        position,
        head - position,
        reader.deadLetters(),
        reader.error(),
        reader.underway(),
        disk);
  }

  @GetMapping("/{name}/dead-letters")
  Letters deadLetters(Caller caller, @PathVariable String name) {
    operators.require(caller);
    return new Letters(readers.reader(name).firstLetters(MOST_LETTERS));
  }

  @PostMapping("/{name}/dead-letters/retry")
  Retried retry(Caller caller, @PathVariable String name) {
    Reader reader = operators.order(caller, Act.LETTERS_RETRIED, name, () -> readers.reader(name));
    return new Retried(reader.retryDeadLetters(), reader.deadLetters());
  }
}
