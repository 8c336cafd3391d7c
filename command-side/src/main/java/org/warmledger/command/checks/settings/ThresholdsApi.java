package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Threshold;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.Role;

/** The checks with what is in force, and {@code POST /api/checks/{code}/thresholds}. */
@RestController
record ThresholdsApi(SettingsDesk desk, LedgerReference reference, BusinessCalendar calendar) {

  /**
   * A check as it stands for a union on a day.
   *
   * @param thresholds in force
   * @param forTrials further ones that may be tried; nothing goes by them
   * @param from the day from which they hold as they do; null while nobody set any
   * @param set by whom and why it came to be so; null while nobody set any
   */
  record Item(
      String code,
      CheckCode.Kind kind,
      Map<String, Long> thresholds,
      Map<String, Long> forTrials,
      Optional<LocalDate> from,
      Optional<SettingItem> set) {}

  record Listing(List<Item> items) {}

  @GetMapping("/api/checks")
  Listing list(
      Caller caller,
      @RequestParam("union") Optional<String> union,
      @RequestParam("on") Optional<LocalDate> on) {
    UnionPath path =
        desk.union(caller, union).orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND"));
    LocalDate day = on.orElse(calendar.today());
    Deciding deciding = new Deciding(path, reference.changes(path));
    return new Listing(
        Arrays.stream(CheckCode.values()).map(code -> item(code, path, day, deciding)).toList());
  }

  private Item item(CheckCode code, UnionPath union, LocalDate day, Deciding deciding) {
    Optional<SettingItem> set = deciding.on(code, day).map(SettingItem::of);
    return new Item(
        code.name(),
        code.kind(),
        new TreeMap<>(reference.thresholds(code, union, day).values()),
        new TreeMap<>(code.standard(Threshold.Use.TRIAL)),
        set.map(SettingItem::from),
        set);
  }

  @PostMapping("/api/checks/{code}/thresholds")
  ResponseEntity<Accepted<About.Check>> configure(
      Call call, @PathVariable String code, @RequestBody ThresholdsBody body) {
    call.require(Role.COMPLIANCE);
    CheckCode check =
        CheckCode.named(code).orElseThrow(() -> Refusal.of(RejectionCode.UNKNOWN_CHECK));
    LocalDate today = call.today();
    SetThresholds command = body.toCommand(check, desk.union(call.caller(), body.union()), today);
    desk.requireAbove(call.caller(), command.union());
    return desk.write(call, body, command, today, new About.Check(check.name()));
  }
}
