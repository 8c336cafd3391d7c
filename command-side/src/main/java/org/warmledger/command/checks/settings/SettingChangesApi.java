package org.warmledger.command.checks.settings;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.Role;

/**
 * {@code GET /api/setting-changes}: what a union is checked by and was, with who changed it, from
 * what to what and why: for the union itself and every one above it.
 */
@RestController
record SettingChangesApi(SettingsDesk desk, LedgerReference reference) {

  /** The newest; what is older stays in the ledger. */
  private static final int MOST = 200;

  /**
   * The newest first.
   *
   * @param total how many there are, of which the newest 200 are listed
   */
  record Listing(List<SettingItem> items, long total) {}

  @GetMapping("/api/setting-changes")
  Listing list(
      Caller caller,
      @RequestParam("union") Optional<String> union,
      @RequestParam("code") Optional<String> code) {
    caller.require(Role.SUPERVISOR, Role.COMPLIANCE);
    UnionPath path =
        desk.union(caller, union).orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND"));
    List<SettingItem> all =
        reference.changes(path).reversed().stream()
            .map(SettingItem::of)
            .filter(item -> code.isEmpty() || code.equals(item.code()))
            .toList();
    return new Listing(all.stream().limit(MOST).toList(), all.size());
  }
}
