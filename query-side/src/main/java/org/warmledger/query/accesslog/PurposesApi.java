package org.warmledger.query.accesslog;

import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.lists.AccessPurpose;
import org.warmledger.events.lists.Words;
import org.warmledger.platform.web.Caller;

/** Answers {@code GET /api/purposes}: what sensitive data may be read for. */
@RestController
class PurposesApi {

  /**
   * One task.
   *
   * @param code to begin {@code Access-Purpose} with; free text may follow after a semicolon
   */
  record Item(AccessPurpose code, String zh, String en) {

    static Item of(AccessPurpose purpose) {
      Words.Word word = Words.of(purpose);
      return new Item(purpose, word.zh(), word.en());
    }
  }

  record Listing(List<Item> items) {}

  @GetMapping("/api/purposes")
  Listing list(Caller caller) {
    return new Listing(Arrays.stream(AccessPurpose.values()).map(Item::of).toList());
  }
}
