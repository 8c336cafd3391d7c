package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
import org.warmledger.events.limits.Range;
import org.warmledger.events.limits.Required;
import org.warmledger.events.values.Money;
import org.warmledger.platform.web.Role;

/** {@code POST /api/subsistence-lines}: the line (低保标准) of an area from a day on. */
@RestController
record SubsistenceLineApi(SettingsDesk desk) {

  /**
   * No area's line is below a hundred yuan a month or above ten thousand: whoever says so means
   * another unit.
   */
  private static final long LEAST_FEN = 10_000;

  private static final long MOST_FEN = 1_000_000;

  record Amount(@Required @Range(least = LEAST_FEN, most = MOST_FEN) Optional<Long> fen) {}

  record SubsistenceBody(
      @Form(value = UnionCode.FORM, example = "410803") Optional<String> union,
      @Required Optional<Amount> monthly,
      @Required Optional<LocalDate> from,
      @Required @Longest Optional<String> reason) {

    SetSubsistenceLine toCommand(Optional<UnionPath> area, LocalDate today) {
      Fields fields = Fields.of(this, today);
      Optional<Long> fen = monthly.flatMap(Amount::fen);
      Supplier<Long> amount = fields.required("/monthly", fen);
      fields.wrongIf(fen.filter(sum -> sum < 0).isPresent(), "/monthly", FieldCode.AMOUNT_NEGATIVE);
      fields.wrongIf(fen.filter(sum -> sum == 0).isPresent(), "/monthly", FieldCode.AMOUNT_ZERO);
      fields.wrongIf(
          fen.filter(sum -> sum > MOST_FEN).isPresent(), "/monthly", FieldCode.AMOUNT_TOO_LARGE);
      fields.wrongIf(
          fen.filter(sum -> sum > 0 && sum < LEAST_FEN).isPresent(),
          "/monthly",
          FieldCode.TOO_SMALL);
      fields.wrongIf(area.isEmpty(), "/union", FieldCode.UNKNOWN_UNION);
      return fields.finish(
          () ->
              new SetSubsistenceLine(
                  area.orElseThrow(),
                  new Money(amount.get()),
                  from.orElseThrow(),
                  Fields.said(reason),
                  today));
    }
  }

  @PostMapping("/api/subsistence-lines")
  ResponseEntity<Accepted<About.Line>> set(Call call, @RequestBody SubsistenceBody body) {
    call.require(Role.COMPLIANCE);
    LocalDate today = call.today();
    SetSubsistenceLine command = body.toCommand(desk.union(call.caller(), body.union()), today);
    desk.requireAbove(call.caller(), command.union());
    return desk.write(call, body, command, today, new About.Line(command.union().code()));
  }
}
