package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.DayKind;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.Role;

/**
 * {@code GET} and {@code POST /api/working-days}: public holidays and make-up days (调休), by which
 * working days are counted. The State Council's calendars are known; a union adds to them.
 */
@RestController
record WorkDaysApi(SettingsDesk desk, LedgerReference reference) {

  /** The longest that one holiday lasts, with the weekends beside it. */
  private static final int MOST_DAYS = 31;

  /**
   * A day that is not what its day of the week says, or is said to be so.
   *
   * @param set who stated it, why and since when; null for a day of the State Council's calendar
   */
  record Item(LocalDate day, DayKind kind, Optional<SettingItem> set) {}

  record Listing(List<Item> items) {}

  /**
   * Days of one kind, as they are sent.
   *
   * @param from the first, tomorrow at the earliest
   * @param to the last, included; at most a month of them at once
   */
  record WorkDaysBody(
      @Form(value = UnionCode.FORM, example = "410803") Optional<String> union,
      @Required Optional<LocalDate> from,
      @Required Optional<LocalDate> to,
      @Required Optional<DayKind> kind,
      @Required @Longest Optional<String> reason) {

    StateWorkDays toCommand(Optional<UnionPath> holder, LocalDate today) {
      Fields fields = Fields.of(this, today);
      fields.wrongIf(
          from.filter(day -> !day.isAfter(today)).isPresent(), "/from", FieldCode.BEFORE_TOMORROW);
      fields.wrongIf(
          to.filter(day -> from.filter(day::isBefore).isPresent()).isPresent(),
          "/to",
          FieldCode.TOO_SMALL);
      fields.wrongIf(
          to.filter(
                  day -> from.filter(first -> !day.isBefore(first.plusDays(MOST_DAYS))).isPresent())
              .isPresent(),
          "/to",
          FieldCode.TOO_LARGE);
      fields.openReason(reason);
      fields.wrongIf(holder.isEmpty(), "/union", FieldCode.UNKNOWN_UNION);
      return fields.finish(
          () ->
              new StateWorkDays(
                  holder.orElseThrow(),
                  from.orElseThrow(),
                  to.orElseThrow(),
                  kind.orElseThrow(),
                  Fields.said(reason),
                  today));
    }
  }

  @GetMapping("/api/working-days")
  Listing list(Caller caller, @RequestParam("union") Optional<String> union) {
    UnionPath path =
        desk.union(caller, union).orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND"));
    Deciding deciding = new Deciding(path, reference.changes(path));
    return new Listing(
        reference.workingDays(path).known().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                day ->
                    new Item(
                        day.getKey(),
                        day.getValue(),
                        deciding.of(day.getKey()).map(SettingItem::of)))
            .toList());
  }

  @PostMapping("/api/working-days")
  ResponseEntity<Accepted<About.WorkDays>> state(Call call, @RequestBody WorkDaysBody body) {
    call.require(Role.COMPLIANCE);
    LocalDate today = call.today();
    StateWorkDays command = body.toCommand(desk.union(call.caller(), body.union()), today);
    desk.requireAbove(call.caller(), command.union());
    return desk.write(call, body, command, today, new About.WorkDays(command.union().code()));
  }
}
